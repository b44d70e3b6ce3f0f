//! What a run has done so far.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::machine::State;

/// Counts transitions of a run, by the state that they led to. Every transition is a `tracing` event as well, and the feature
/// `opentelemetry` has a meter read the counts.
#[derive(Debug, Default)]
pub struct Progress {
    counts: [AtomicU64; State::ALL.len()],
    fenced: AtomicU64,
}

impl Progress {
    /// Has an OpenTelemetry meter read the counts of this run, whenever it collects:
    ///
    /// | instrument | kind | unit | attributes | meaning |
    /// |---|---|---|---|---|
    /// | `synctera.ledger.transitions` | counter | `{transition}` | `synctera.ledger.state` | transitions that led to this state |
    /// | `synctera.ledger.fenced` | counter | `{write}` | | writes of a worker that was too late: another one had taken over |
    ///
    /// No instrument carries the name of an intent, a key, or anything of a request.
    #[cfg(feature = "opentelemetry")]
    pub fn meter(self: &std::sync::Arc<Self>, meter: &opentelemetry::metrics::Meter) {
        let counted = std::sync::Arc::clone(self);
        let transitions =
            meter.u64_observable_counter("synctera.ledger.transitions").with_unit("{transition}");
        let transitions = transitions.with_description("transitions that led to this state");
        let _ = transitions
            .with_callback(move |observer| {
                for state in State::ALL {
                    let state_name = opentelemetry::KeyValue::new("synctera.ledger.state", state.as_str());
                    observer.observe(counted.count(state), &[state_name]);
                }
            })
            .build();
        let counted = std::sync::Arc::clone(self);
        let fenced = meter.u64_observable_counter("synctera.ledger.fenced").with_unit("{write}");
        let fenced =
            fenced.with_description("writes of a worker that was too late: another one had taken over");
        let _ = fenced.with_callback(move |observer| observer.observe(counted.fenced(), &[])).build();
    }

    /// How often a transition led to this state.
    pub fn count(&self, state: State) -> u64 {
        State::ALL
            .iter()
            .position(|it| *it == state)
            .map_or(0, |place| self.counts[place].load(Ordering::Relaxed))
    }

    /// How often a worker was too late to write: another one had taken its intent over.
    pub fn fenced(&self) -> u64 {
        self.fenced.load(Ordering::Relaxed)
    }

    pub(crate) fn reached(&self, state: State) {
        if let Some(place) = State::ALL.iter().position(|it| *it == state) {
            self.counts[place].fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn was_fenced(&self) {
        self.fenced.fetch_add(1, Ordering::Relaxed);
    }
}

#[cfg(all(test, feature = "opentelemetry"))]
mod tests {
    use std::sync::Arc;

    use opentelemetry::metrics::MeterProvider as _;
    use opentelemetry_sdk::metrics::data::{AggregatedMetrics, MetricData};
    use opentelemetry_sdk::metrics::{InMemoryMetricExporter, PeriodicReader, SdkMeterProvider};

    use super::*;

    #[test]
    fn a_meter_reads_what_was_counted_when_it_collects() {
        let exporter = InMemoryMetricExporter::default();
        let reader = PeriodicReader::builder(exporter.clone()).build();
        let provider = SdkMeterProvider::builder().with_reader(reader).build();
        let progress = Arc::new(Progress::default());
        progress.meter(&provider.meter("ledger"));
        for state in [State::Sent, State::Sent, State::Done] {
            progress.reached(state);
        }
        progress.was_fenced();
        provider.force_flush().unwrap();
        let mut found = Vec::new();
        for metrics in exporter.get_finished_metrics().unwrap() {
            for metric in metrics.scope_metrics().flat_map(|scope| scope.metrics()) {
                let AggregatedMetrics::U64(MetricData::Sum(sum)) = metric.data() else {
                    panic!("{metric:?}")
                };
                for point in sum.data_points().filter(|point| point.value() > 0) {
                    let state = point.attributes().map(|of| of.value.to_string()).collect::<String>();
                    found.push(format!("{} {state} {}", metric.name(), point.value()));
                }
            }
        }
        found.sort();
        let expected = [
            "synctera.ledger.fenced  1",
            "synctera.ledger.transitions done 1",
            "synctera.ledger.transitions sent 2",
        ];
        assert_eq!(found, expected);
    }
}
