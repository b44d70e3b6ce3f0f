//! Time that passes only when everyone waits.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, SystemTime};

use futures_util::future::BoxFuture;

/// A clock, a sleep and an executor in one: when nothing can go on, time jumps to the next timer.
///
/// The calendar is the simulation's clock and may jump; the steady clock counts only what was waited for.
#[derive(Debug, Clone)]
pub struct VirtualTime {
    calendar: synctera_sandbox::Clock,
    timers: Arc<Mutex<Timers>>,
}

#[derive(Debug, Default)]
struct Timers {
    elapsed: Duration,
    due: BTreeSet<(Duration, u64)>,
    made: u64,
}

impl VirtualTime {
    pub fn new(calendar: synctera_sandbox::Clock) -> Self {
        Self { calendar, timers: Arc::default() }
    }

    fn timers(&self) -> MutexGuard<'_, Timers> {
        self.timers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What has passed by waiting.
    pub fn elapsed(&self) -> Duration {
        self.timers().elapsed
    }

    /// Completes when `duration` has passed. Dropping it cancels the wait.
    pub fn sleep(&self, duration: Duration) -> Timer {
        let mut timers = self.timers();
        timers.made += 1;
        let entry = (timers.elapsed.saturating_add(duration), timers.made);
        timers.due.insert(entry);
        Timer { time: self.clone(), entry }
    }

    /// Runs a future to its end; none when it waits for something that no timer will bring.
    pub fn run<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        let mut future = pin!(future);
        let flag = Arc::new(Flag(AtomicBool::new(true)));
        let waker = Waker::from(flag.clone());
        let mut context = Context::from_waker(&waker);
        loop {
            while flag.0.swap(false, Ordering::Relaxed) {
                if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
                    return Some(value);
                }
            }
            self.pass_to_next_timer()?;
            flag.0.store(true, Ordering::Relaxed);
        }
    }

    /// Moves both clocks to the next timer. Whole microseconds are counted from the start, so none is lost.
    fn pass_to_next_timer(&self) -> Option<()> {
        let mut timers = self.timers();
        let (due, _) = *timers.due.first()?;
        let before = timers.elapsed.as_micros();
        timers.elapsed = timers.elapsed.max(due);
        let passed = timers.elapsed.as_micros() - before;
        self.calendar.advance(Duration::from_micros(u64::try_from(passed).unwrap_or(u64::MAX)));
        Some(())
    }
}

/// A wait under way.
pub struct Timer {
    time: VirtualTime,
    entry: (Duration, u64),
}

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.time.elapsed() >= self.entry.0 { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.time.timers().due.remove(&self.entry);
    }
}

struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl synctera::Sleep for VirtualTime {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(VirtualTime::sleep(self, duration))
    }
}

impl synctera::Clock for VirtualTime {
    fn now(&self) -> SystemTime {
        self.calendar.now().into()
    }

    fn monotonic(&self) -> Duration {
        self.elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timers_fire_in_order_and_dropped_ones_never() {
        let time = VirtualTime::new(synctera_sandbox::Clock::fixed(Default::default()));
        let long = time.sleep(Duration::from_secs(100));
        drop(time.sleep(Duration::from_secs(1)));
        let both = futures_util::future::select(time.sleep(Duration::from_secs(2)), long);
        assert!(time.run(both).is_some());
        assert_eq!(time.elapsed(), Duration::from_secs(2));
        assert_eq!(time.calendar.now().timestamp(), 2);
    }

    #[test]
    fn a_future_without_timers_is_stuck_and_said_so() {
        let time = VirtualTime::new(synctera_sandbox::Clock::fixed(Default::default()));
        assert!(time.run(std::future::pending::<()>()).is_none());
    }
}
