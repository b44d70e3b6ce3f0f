//! A progress line on a terminal; silence elsewhere.

use indicatif::{ProgressBar, ProgressStyle};

/// The line; gone when dropped.
pub struct Progress(ProgressBar);

impl Progress {
    /// A line for work without a known length.
    pub fn start(message: &str) -> Self {
        let bar = ProgressBar::new_spinner();
        bar.set_message(message.to_owned());
        bar.enable_steady_tick(std::time::Duration::from_millis(100));
        Self(bar)
    }

    /// A line for `steps` steps.
    pub fn steps(message: &str, steps: usize) -> Self {
        let bar = ProgressBar::new(steps as u64);
        if let Ok(style) = ProgressStyle::with_template("{msg} {pos}/{len} {wide_bar}") {
            bar.set_style(style);
        }
        bar.set_message(message.to_owned());
        Self(bar)
    }

    /// Says what is being done now.
    pub fn say(&self, message: &str) {
        self.0.set_message(message.to_owned());
    }

    /// One step is done.
    pub fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
