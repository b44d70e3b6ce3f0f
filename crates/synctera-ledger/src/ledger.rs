//! The ledger: record, look, decide, observe, export.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;
use synctera::{Call, Clock, Sleep, StoredRequest, SystemClock, TokioSleep};

use crate::adapter;
use crate::content::Content;
use crate::error::{Error, Kind};
use crate::intent::{Intent, NewIntent};
use crate::lookup::Plan;
use crate::machine::{Event, Moment, Recovery, Rules, Verdict, decide};
use crate::seal::{self, Seal};
use crate::store::Store;

/// Intents that survive a crash: recorded once, carried out once.
///
/// Cloning is cheap, and clones share the store.
#[derive(Clone)]
pub struct Ledger {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) seal: Option<Seal>,
    pub(crate) rules: Rules,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) sleep: Arc<dyn Sleep>,
    pub(crate) probe: Probe,
}

/// The points at which tests end the process, in the order in which a payment passes them.
#[doc(hidden)]
pub const POINTS: [&str; 12] = [
    "before recording",
    "recorded",
    "before the step",
    "step written",
    "sent written",
    "before sending",
    "heard",
    "before writing the outcome",
    "outcome written",
    "before looking up",
    "list read",
    "looked up",
];

/// Is told each time a named point of the ledger's work is passed.
pub(crate) type Probe = Option<Arc<dyn Fn(&'static str) + Send + Sync>>;

impl Ledger {
    /// A ledger over this store.
    pub fn new(store: impl Store) -> Self {
        Self {
            store: Arc::new(store),
            seal: None,
            rules: Rules::default(),
            clock: Arc::new(SystemClock),
            sleep: Arc::new(TokioSleep),
            probe: None,
        }
    }

    /// Seals requests and responses in the store. Without it, requests with sensitive fields are refused.
    #[must_use]
    pub fn sealed_with(mut self, seal: Seal) -> Self {
        self.seal = Some(seal);
        self
    }

    /// Other times to work by. All workers of one store must have the same.
    #[must_use]
    pub fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }

    /// Another clock, for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Another way to wait, for tests.
    #[must_use]
    pub fn sleep(mut self, sleep: impl Sleep) -> Self {
        self.sleep = Arc::new(sleep);
        self
    }

    /// Calls this at each of the [`POINTS`]: for tests that end the process there.
    #[doc(hidden)]
    #[must_use]
    pub fn probe(mut self, probe: impl Fn(&'static str) + Send + Sync + 'static) -> Self {
        self.probe = Some(Arc::new(probe));
        self
    }

    pub(crate) fn at(&self, point: &'static str) {
        if let Some(probe) = &self.probe {
            probe(point);
        }
    }

    pub(crate) fn now(&self) -> Moment {
        Moment::from(self.clock.now())
    }

    /// Records the intent `name`: from now on it is carried out once, whoever dies. Nothing is sent yet.
    ///
    /// Recording the same name with the same content again returns the intent as it stands.
    ///
    /// # Errors
    /// When the name is taken by another content, the request cannot be stored, or the store fails. After an error of the
    /// store, record it again: it is recorded at most once.
    pub async fn record<T>(&self, namespace: &str, name: &str, call: Call<T>) -> Result<Intent, Error> {
        let new = self.prepare(namespace, name, call)?;
        self.at("before recording");
        let digest = new.digest.clone();
        let intent = self.store.record(new).await?;
        self.at("recorded");
        match intent.new.digest == digest {
            true => Ok(intent),
            false => Err(Error::new(
                Kind::OtherContent,
                format!(
                    "the intent {name:?} of {namespace:?} was recorded with another content, server or sealing key; \
                     one name is one intent"
                ),
            )),
        }
    }

    /// The intent `name`, ready to be recorded by a driver of yours inside your own transaction; see
    /// [`NewIntent::to_json`].
    ///
    /// # Errors
    /// When the request cannot be stored.
    pub fn prepare<T>(&self, namespace: &str, name: &str, call: Call<T>) -> Result<NewIntent, Error> {
        let unstorable = |error| Error::caused(Kind::Unstorable, "the request cannot be stored", error);
        let request = call.into_stored().map_err(unstorable)?;
        self.new_intent(namespace, name, &request)
    }

    fn new_intent(&self, namespace: &str, name: &str, request: &StoredRequest) -> Result<NewIntent, Error> {
        let StoredRequest { operation, origin, .. } = request;
        let no_change =
            || Error::new(Kind::Unstorable, format!("{operation} changes nothing; call it directly"));
        let recovery = adapter::recovery(operation).ok_or_else(no_change)?;
        let content = Content::of(request)?;
        self.refuse_sensitive(operation, &content)?;
        let about = about(namespace, name);
        Ok(NewIntent {
            namespace: namespace.to_owned(),
            name: name.to_owned(),
            operation: operation.clone(),
            origin: origin.clone(),
            twin: Plan::of(operation).map(|plan| plan.twin(origin, operation, &content)),
            digest: seal::digest(self.seal.as_ref(), content.canonical(origin, operation).as_bytes()),
            key: adapter::key(namespace, name),
            recovery,
            content: seal::close(self.seal.as_ref(), &about, &content.bytes()?)?,
            at: self.now().0,
        })
    }

    fn refuse_sensitive(&self, operation: &str, content: &Content) -> Result<(), Error> {
        let field = match (&self.seal, content.own_headers().next()) {
            (Some(_), _) => None,
            (None, Some((header, _))) => Some(header.clone()),
            (None, None) => seal::sensitive_field(&content.json()),
        };
        match field {
            None => Ok(()),
            Some(field) => Err(Error::new(
                Kind::Unstorable,
                format!("{operation}: `{field}` is sensitive; give the ledger a key with `sealed_with`"),
            )),
        }
    }

    /// The intent of this name.
    ///
    /// # Errors
    /// When there is none, or the store fails.
    pub async fn intent(&self, namespace: &str, name: &str) -> Result<Intent, Error> {
        let found = self.store.find(namespace, name).await?;
        found.ok_or_else(|| Error::new(Kind::NotFound, format!("no intent {name:?} in {namespace:?}")))
    }

    /// What the API showed of what it made, as JSON: the response to the request, the item of its list, or the webhook. Read
    /// its `status`, since a transfer may have been declined. Nothing where a person decided.
    ///
    /// # Errors
    /// When it was sealed with another key, or is damaged.
    pub fn response(&self, intent: &Intent) -> Result<Option<Value>, Error> {
        let Some(stored) = &intent.response else { return Ok(None) };
        let opened = seal::open(self.seal.as_ref(), &about(&intent.new.namespace, &intent.new.name), stored)?;
        serde_json::from_slice(&opened)
            .map(Some)
            .map_err(|error| Error::caused(Kind::Unreadable, "a stored response is damaged", error))
    }

    /// The request of the intent, as JSON: what a person needs to decide about it.
    ///
    /// # Errors
    /// When it was sealed with another key, or is damaged.
    pub fn request(&self, intent: &Intent) -> Result<Value, Error> {
        Ok(self.content(intent)?.json())
    }

    pub(crate) fn content(&self, intent: &Intent) -> Result<Content, Error> {
        let about = about(&intent.new.namespace, &intent.new.name);
        Content::from_bytes(&seal::open(self.seal.as_ref(), &about, &intent.new.content)?)
    }

    /// The response as it is stored: sealed, or in clear where nothing in it is sensitive, or not at all.
    pub(crate) fn keep(&self, intent: &Intent, response: &[u8]) -> Option<Vec<u8>> {
        let body: Value = serde_json::from_slice(response).ok()?;
        if self.seal.is_none() && seal::sensitive_field(&body).is_some() {
            return None;
        }
        seal::close(self.seal.as_ref(), &about(&intent.new.namespace, &intent.new.name), response).ok()
    }

    /// Writes down what a person decided about an intent that is held or ambiguous (or wants sent again one that was not
    /// executed), and who it was.
    ///
    /// # Errors
    /// When the intent waits for no decision, its key is too old to be sent again, or the resource belongs to another
    /// intent.
    pub async fn decide(
        &self,
        namespace: &str,
        name: &str,
        who: &str,
        verdict: Verdict,
    ) -> Result<Intent, Error> {
        let intent = self.intent(namespace, name).await?;
        self.apply(intent, &Event::Decided { who: who.to_owned(), verdict }, None).await
    }

    /// Lets the API's own word settle an intent in doubt: a verified webhook, or a resource that was read. `resource` is the
    /// JSON of what `operation` makes. Returns the intent, if exactly one can be meant.
    ///
    /// A resource that does not show by itself which request made it (a reversal) settles nothing; the look-up does.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn observe(&self, operation: &str, resource: &Value) -> Result<Option<Intent>, Error> {
        let (Some(plan), Some(id)) = (Plan::of(operation), resource.get("id").and_then(Value::as_str)) else {
            return Ok(None);
        };
        if !self.store.owned(vec![id.to_owned()]).await?.is_empty() {
            return Ok(None);
        }
        let mut meant = Vec::new();
        for intent in self.store.open().await? {
            let sent = intent.entry.first_sent.filter(|_| intent.new.operation == operation);
            if let Some(sent) = sent
                && plan.proves(&self.content(&intent)?, sent, resource)
            {
                meant.push(intent);
            }
        }
        match <[Intent; 1]>::try_from(meant) {
            Ok([intent]) => {
                let kept = self.keep(&intent, resource.to_string().as_bytes());
                self.apply(intent, &Event::Observed { resource: id.to_owned() }, kept).await.map(Some)
            }
            Err(_) => Ok(None),
        }
    }

    /// Decides on an event from outside and writes it; tries again when a worker was faster.
    pub(crate) async fn apply(
        &self,
        mut intent: Intent,
        event: &Event,
        response: Option<Vec<u8>>,
    ) -> Result<Intent, Error> {
        for _ in 0..16 {
            let decided = decide(&intent.entry, event, self.now(), &self.rules);
            let entry =
                decided.map_err(|refusal| Error::caused(Kind::Refused, refusal.to_string(), refusal))?;
            let Some(change) = intent.change(vec![entry], response.clone()) else { return Ok(intent) };
            let stepped = self.store.step(vec![change.clone()], None).await?;
            if stepped.written.first() == Some(&true) {
                return Ok(intent.changed(&change));
            }
            let version = intent.entry.version;
            intent = self.intent(&intent.new.namespace, &intent.new.name).await?;
            if intent.entry.version == version {
                return Err(Error::new(Kind::Refused, "what the API made belongs to another intent already"));
            }
        }
        Err(Error::new(Kind::Store, "the intent changes all the time; try again"))
    }

    /// Every transition of every intent as JSON lines, checked against its hash chain while it is written.
    ///
    /// # Errors
    /// When the store or the writer fails, or a transition is not what was written.
    pub async fn export(&self, mut to: impl std::io::Write) -> Result<u64, Error> {
        let (mut after, mut lines) = (0, 0);
        loop {
            let intents = self.store.intents(after, 500).await?;
            let Some(last) = intents.last() else { return Ok(lines) };
            after = last.id;
            for intent in &intents {
                let links = self.store.links(intent.id).await?;
                let broken = crate::audit::verify(&intent.new.digest, &links).err();
                let head = links.last().map(|link| link.hash.as_str());
                if let Some(version) =
                    broken.or((head != Some(&*intent.head)).then_some(intent.entry.version))
                {
                    let what =
                        format!("transition {version} of {:?} is not what was written", intent.new.name);
                    return Err(Error::new(Kind::Unreadable, what));
                }
                for link in links {
                    let line = serde_json::to_string(&link).unwrap_or_default();
                    writeln!(to, "{line}")
                        .map_err(|error| Error::caused(Kind::Store, "the export stopped", error))?;
                    lines += 1;
                }
            }
        }
    }

    /// Every intent, in the order of recording.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn intents(&self) -> Result<Vec<Intent>, Error> {
        let (mut all, mut after) = (Vec::new(), 0);
        loop {
            let mut some = self.store.intents(after, 1_000).await?;
            let Some(last) = some.last() else { return Ok(all) };
            after = last.id;
            all.append(&mut some);
        }
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ledger")
            .field("store", &self.store)
            .field("sealed", &self.seal.is_some())
            .finish_non_exhaustive()
    }
}

/// Binds what is sealed to its intent.
fn about(namespace: &str, name: &str) -> String {
    format!("{namespace:?} {name:?}")
}

impl NewIntent {
    /// The argument of the SQL function `synctera_ledger.record(jsonb)`, for a driver of yours.
    pub fn to_json(&self) -> String {
        serde_json::json!({
            "namespace": self.namespace,
            "name": self.name,
            "operation": self.operation,
            "origin": self.origin,
            "twin": self.twin,
            "digest": self.digest,
            "key": self.key,
            "recovery": self.recovery,
            "content": hex::encode(&self.content),
            "at": self.at,
        })
        .to_string()
    }

    /// How its outcome is learned when it becomes unknown.
    pub fn recovery(&self) -> Recovery {
        self.recovery
    }
}
