//! The rules that matter most, one by one; the model checker looks at all of them together.

use std::time::Duration;

use super::{Entry, Event, Moment, Recovery, Refusal, Rules, State, Verdict, decide};

const DAY: Duration = Duration::from_secs(86_400);

fn sent(recovery: Recovery) -> Entry {
    let rules = Rules::default();
    let entry = Entry::new(Moment(0), recovery);
    let entry = decide(&entry, &Event::Claim, Moment(0), &rules).unwrap();
    decide(&entry, &Event::Send, Moment(0), &rules).unwrap()
}

fn after(entry: &Entry, event: Event) -> Entry {
    decide(entry, &event, entry.changed, &Rules::default()).unwrap()
}

fn lost() -> Event {
    Event::Lost { why: "reset".to_owned() }
}

#[test]
fn what_was_sent_and_not_heard_of_is_never_sent_again_by_itself() {
    let unknown = after(&sent(Recovery::LookUp), lost());
    assert_eq!(unknown.state, State::Unknown);
    let week = unknown.changed.plus(7 * DAY);
    assert_eq!(
        decide(&unknown, &Event::Claim, week, &Rules::default()),
        Err(Refusal::NotNow(State::Unknown))
    );
    assert_eq!(after(&sent(Recovery::Ask), lost()).state, State::Held);
}

#[test]
fn an_empty_list_says_nothing_before_the_settling_time() {
    let unknown = after(&sent(Recovery::LookUp), lost());
    let looked = |settled_for| Event::Looked { matches: Vec::new(), settled_for };
    let settling = Rules::default().settling;
    assert_eq!(after(&unknown, looked(settling - Duration::from_millis(1))).state, State::Unknown);
    assert_eq!(after(&unknown, looked(settling)).state, State::NotExecuted);
}

#[test]
fn nothing_is_sent_under_a_key_of_six_days() {
    let rules = Rules::default();
    let refused = Event::NotExecutedYet { why: "no connection".to_owned(), wait: None };
    let again = after(&sent(Recovery::LookUp), refused);
    assert_eq!(again.state, State::Recorded);
    let claim = |age| decide(&again, &Event::Claim, Moment(0).plus(age), &rules).unwrap().state;
    assert_eq!((claim(5 * DAY), claim(6 * DAY)), (State::Claimed, State::NotExecuted));
    // The process slept between the claim and the sending.
    let claimed = decide(&again, &Event::Claim, Moment(0).plus(5 * DAY), &rules).unwrap();
    assert_eq!(
        decide(&claimed, &Event::Send, Moment(0).plus(6 * DAY), &rules).unwrap().state,
        State::NotExecuted
    );
}

#[test]
fn a_person_cannot_send_it_again_under_a_key_of_six_days() {
    let rules = Rules::default();
    let held = after(&sent(Recovery::Ask), lost());
    let again = Event::Decided { who: "ann".to_owned(), verdict: Verdict::SendAgain };
    assert_eq!(decide(&held, &again, Moment(0).plus(6 * DAY), &rules), Err(Refusal::KeyTooOld));
    let recorded = decide(&held, &again, Moment(0).plus(5 * DAY), &rules).unwrap();
    assert_eq!((recorded.state, recorded.reason.as_str()), (State::Recorded, "ann: send it again"));
    assert_eq!(recorded.first_sent, Some(Moment(0)), "the key keeps its age");
}

#[test]
fn a_refusal_after_an_attempt_in_doubt_is_for_a_person() {
    let rules = Rules::default();
    let unknown = after(&sent(Recovery::SendAgain), lost());
    let due = unknown.due.unwrap();
    let again = decide(&unknown, &Event::Claim, due, &rules).unwrap();
    let again = after(&again, Event::Send);
    let rejected = after(&again, Event::Rejected { why: "409".to_owned() });
    assert_eq!(rejected.state, State::Held);
}

#[test]
fn a_clock_that_goes_back_makes_no_key_young_and_no_lease_long() {
    let rules = Rules::default();
    let entry = sent(Recovery::LookUp);
    let lapse = decide(&entry, &Event::Lapse, Moment(-1_000_000), &rules);
    assert_eq!(lapse, Err(Refusal::NotNow(State::Sent)));
    let late = decide(&entry, &Event::Lapse, entry.due.unwrap(), &rules).unwrap();
    assert_eq!(decide(&late, &Event::Look, Moment(0), &rules).unwrap().changed, late.changed);
}

#[test]
fn what_the_api_shows_counts_whenever_it_comes() {
    let unknown = after(&sent(Recovery::LookUp), lost());
    let gone = after(&unknown, Event::Looked { matches: Vec::new(), settled_for: Rules::default().settling });
    let shown = after(&gone, Event::Observed { resource: "r".to_owned() });
    assert_eq!((shown.state, shown.resource.as_deref()), (State::Done, Some("r")));
    let never_sent = Entry::new(Moment(0), Recovery::LookUp);
    let observed = Event::Observed { resource: "r".to_owned() };
    assert!(decide(&never_sent, &observed, Moment(0), &Rules::default()).is_err());
}

#[test]
fn the_guide_shows_the_states_that_the_decision_knows() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/doc/pictures/states.dot");
    if std::env::var_os("SYNCTERA_UPDATE_TABLE").is_some() {
        std::fs::write(path, super::diagram::dot()).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap_or_default() == super::diagram::dot(),
        "doc/pictures/states.dot differs from the decision: run `SYNCTERA_UPDATE_TABLE=1 cargo test -p synctera-ledger guide`"
    );
}
