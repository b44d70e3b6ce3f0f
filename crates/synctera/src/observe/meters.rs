//! Metrics for OpenTelemetry.

use std::fmt;

use opentelemetry::KeyValue;
use opentelemetry::metrics::{Counter, Histogram, Meter};

use super::{AttemptReport, CallReport, Observer};

/// One instrument: its name, kind, unit, attributes and meaning.
struct Instrument {
    name: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "the test that prints the table reads it"))]
    kind: &'static str,
    unit: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "the test that prints the table reads it"))]
    attributes: &'static [&'static str],
    meaning: &'static str,
}

const OPERATION: &str = "synctera.operation";
const OUTCOME: &str = "synctera.outcome";
const STATUS: &str = "http.response.status_code";
const ERROR: &str = "error.type";

const CALL: Instrument = Instrument {
    name: "synctera.client.call.duration",
    kind: "histogram",
    unit: "s",
    attributes: &[OPERATION, OUTCOME],
    meaning: "how long calls took, waits included; the outcome of one that succeeded is `ok`",
};
const ATTEMPT: Instrument = Instrument {
    name: "http.client.request.duration",
    kind: "histogram",
    unit: "s",
    attributes: &[OPERATION, STATUS, ERROR],
    meaning: "how long single attempts took; the error is the name of the event in the retry table",
};
const RETRIES: Instrument = Instrument {
    name: "synctera.client.retries",
    kind: "counter",
    unit: "{attempt}",
    attributes: &[OPERATION],
    meaning: "attempts after the first",
};
#[cfg(test)]
const ALL: [&Instrument; 3] = [&CALL, &ATTEMPT, &RETRIES];

/// An [`Observer`] that records metrics through an OpenTelemetry meter.
///
/// No instrument carries a key, an identifier, a header or anything of a body, so the number of series is bounded by the
/// operations that a program uses.
///
#[doc = include_str!("meters.md")]
///
/// ```
/// use synctera::{ApiKey, Client, Environment, Meters};
///
/// let client = Client::builder()
///     .environment(Environment::Sandbox)
///     .api_key(ApiKey::new("key")?)
///     .observer(Meters::new(&opentelemetry::global::meter("synctera")))
///     .build()?;
/// # let _ = client;
/// # Ok::<(), synctera::ConfigError>(())
/// ```
pub struct Meters {
    calls: Histogram<f64>,
    attempts: Histogram<f64>,
    retries: Counter<u64>,
}

impl Meters {
    /// Instruments of the given meter.
    pub fn new(meter: &Meter) -> Self {
        let histogram = |of: &Instrument| {
            meter.f64_histogram(of.name).with_unit(of.unit).with_description(of.meaning).build()
        };
        Self {
            calls: histogram(&CALL),
            attempts: histogram(&ATTEMPT),
            retries: meter
                .u64_counter(RETRIES.name)
                .with_unit(RETRIES.unit)
                .with_description(RETRIES.meaning)
                .build(),
        }
    }
}

impl Observer for Meters {
    fn attempt(&self, report: &AttemptReport<'_>) {
        let attempt = report.attempt;
        let mut attributes = vec![KeyValue::new(OPERATION, report.operation)];
        attributes.extend(attempt.status.map(|status| KeyValue::new(STATUS, i64::from(status.as_u16()))));
        attributes.extend(attempt.event.map(|event| KeyValue::new(ERROR, event.as_str())));
        self.attempts.record(attempt.took.as_secs_f64(), &attributes);
        if attempt.number > 1 {
            self.retries.add(1, &[KeyValue::new(OPERATION, report.operation)]);
        }
    }

    fn call(&self, report: &CallReport<'_>) {
        let outcome = report.outcome.map_or("ok", |outcome| outcome.as_str());
        let attributes = [KeyValue::new(OPERATION, report.operation), KeyValue::new(OUTCOME, outcome)];
        self.calls.record(report.took.as_secs_f64(), &attributes);
    }
}

impl fmt::Debug for Meters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Meters")
    }
}

#[cfg(test)]
#[cfg(all(feature = "cards", feature = "external-cards", feature = "webhooks"))]
mod tests {
    use opentelemetry::metrics::MeterProvider as _;
    use opentelemetry_sdk::metrics::data::{AggregatedMetrics, MetricData};
    use opentelemetry_sdk::metrics::{InMemoryMetricExporter, PeriodicReader, SdkMeterProvider};
    use synctera_raw::operations::GET_CARD as GET;

    use super::*;
    use crate::testing::fake::{Network, Step, VirtualTime, builder, call};

    #[test]
    fn the_table_in_the_documentation_is_the_one_in_the_code() {
        let mut table =
            "| instrument | kind | unit | attributes | meaning |\n|---|---|---|---|---|\n".to_owned();
        for of in ALL {
            let attributes: Vec<String> = of.attributes.iter().map(|name| format!("`{name}`")).collect();
            let (name, attributes) = (of.name, attributes.join(", "));
            table += &format!("| `{name}` | {} | `{}` | {attributes} | {} |\n", of.kind, of.unit, of.meaning);
        }
        assert_eq!(table, include_str!("meters.md"));
    }

    /// The points of each instrument as `name{attributes} = how many`.
    fn points(exporter: &InMemoryMetricExporter) -> Vec<String> {
        let mut found = Vec::new();
        for metrics in exporter.get_finished_metrics().unwrap() {
            for metric in metrics.scope_metrics().flat_map(|scope| scope.metrics()) {
                let mut point = |attributes: Vec<&KeyValue>, count: u64| {
                    let mut all: Vec<String> =
                        attributes.iter().map(|of| format!("{}={}", of.key, of.value)).collect();
                    all.sort();
                    found.push(format!("{}{{{}}} = {count}", metric.name(), all.join(",")));
                };
                match metric.data() {
                    AggregatedMetrics::F64(MetricData::Histogram(data)) => {
                        data.data_points().for_each(|of| point(of.attributes().collect(), of.count()));
                    }
                    AggregatedMetrics::U64(MetricData::Sum(data)) => {
                        data.data_points().for_each(|of| point(of.attributes().collect(), of.value()));
                    }
                    other => panic!("{}: {other:?}", metric.name()),
                }
            }
        }
        found.sort();
        found
    }

    #[tokio::test]
    async fn calls_attempts_and_retries_are_recorded_with_their_attributes() {
        let exporter = InMemoryMetricExporter::default();
        let provider = SdkMeterProvider::builder()
            .with_reader(PeriodicReader::builder(exporter.clone()).build())
            .build();
        let network = Network::playing([Step::Answer(503, "{}"), Step::Answer(200, "{}")]);
        let client = builder(&network, &VirtualTime::default())
            .observer(Meters::new(&provider.meter("synctera")))
            .build()
            .unwrap();
        call(&client, &GET, "").await.unwrap();
        provider.force_flush().unwrap();
        let expected = [
            "http.client.request.duration{error.type=server_error,http.response.status_code=503,synctera.operation=getCard} = 1",
            "http.client.request.duration{http.response.status_code=200,synctera.operation=getCard} = 1",
            "synctera.client.call.duration{synctera.operation=getCard,synctera.outcome=ok} = 1",
            "synctera.client.retries{synctera.operation=getCard} = 1",
        ];
        assert_eq!(points(&exporter), expected);
    }
}
