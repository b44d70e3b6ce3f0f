//! Visits every cell of the table and every combination of limits.

use super::*;

/// The contract, written down a second time and by hand: `N`ot sent, `R`ejected, `U`nknown, `D`one; `+` repeats while
/// attempts last, `1` once, `~` until the deadline. Columns: read, keyed, keyed and moves money, no key.
const CONTRACT: &[(Event, [&str; 4])] = &[
    (Event::CannotBuild, ["N", "N", "N", "N"]),
    (Event::KeyReusedLocally, ["N", "N", "N", "N"]),
    (Event::KeyTooOld, ["U", "U", "U", "U"]),
    (Event::KeyDatedAhead, ["N", "N", "N", "N"]),
    (Event::NotConnected, ["+N", "+N", "+N", "+N"]),
    (Event::Certificate, ["N", "N", "N", "N"]),
    (Event::Lost, ["+U", "+U", "+U", "U"]),
    (Event::Unreadable, ["+D", "1D", "1D", "D"]),
    (Event::UnprovenSuccess, ["+U", "1U", "1U", "U"]),
    (Event::ForeignResponse, ["+U", "1U", "1U", "U"]),
    (Event::Unauthorized, ["R", "R", "R", "R"]),
    (Event::RequestTimeout, ["+U", "+U", "+U", "U"]),
    (Event::ConcurrentUse, ["~U", "~U", "~U", "U"]),
    (Event::InvalidReuse, ["U", "U", "U", "U"]),
    (Event::Conflict, ["R", "R", "R", "R"]),
    (Event::RateLimited, ["+R", "+R", "+R", "R"]),
    (Event::UnprovenRateLimit, ["+U", "+U", "U", "U"]),
    (Event::Refused, ["R", "R", "R", "R"]),
    (Event::NotSupported, ["R", "R", "R", "R"]),
    (Event::UnprovenRefusal, ["U", "U", "U", "U"]),
    (Event::GatewayTimeout, ["+U", "+U", "U", "U"]),
    (Event::ServerError, ["+U", "+U", "U", "U"]),
    (Event::Unexpected, ["U", "U", "U", "U"]),
];

fn outcome_of(cell: &str) -> Outcome {
    match cell.chars().last() {
        Some('N') => Outcome::NotSent,
        Some('R') => Outcome::Rejected,
        Some('U') => Outcome::Unknown,
        Some('D') => Outcome::Done,
        other => panic!("not an outcome: {other:?}"),
    }
}

fn every_situation(event: Event, retry_safety: RetrySafety) -> impl Iterator<Item = Situation> {
    let limits = (0..16_u32)
        .flat_map(|bits| [(1, 1), (1, 3), (2, 3), (3, 3), (9, 3)].map(|attempts| (bits, attempts)));
    limits.flat_map(move |(bits, (attempts_made, attempts_allowed))| {
        [Earlier::Nothing, Earlier::Unseen, Earlier::Unknown, Earlier::Done].map(|earlier| Situation {
            event,
            retry_safety,
            repeatable: bits & 1 == 0,
            attempts_made,
            attempts_allowed,
            within_budget: bits & 2 == 0,
            within_deadline: bits & 4 == 0,
            read_again: bits & 8 == 0,
            earlier,
        })
    })
}

/// What the contract says, computed from the hand-written cell rather than from the code under test.
fn expected(cell: &str, s: &Situation) -> Decision {
    let mutation = s.retry_safety != RetrySafety::Read;
    let done = mutation && s.earlier == Earlier::Done;
    let allowed = match cell.as_bytes()[0] {
        b'+' => s.attempts_made < s.attempts_allowed,
        b'1' => s.attempts_allowed > 1 && !s.read_again,
        b'~' => s.attempts_allowed > 1,
        _ => false,
    };
    if allowed && !done && s.repeatable && s.within_budget && s.within_deadline {
        return Decision::Retry;
    }
    let outcome = outcome_of(cell);
    let claims_nothing = matches!(outcome, Outcome::NotSent | Outcome::Rejected);
    let outcome = match s.earlier {
        _ if !mutation => outcome,
        Earlier::Done => Outcome::Done,
        Earlier::Unknown if claims_nothing => Outcome::Unknown,
        Earlier::Unseen if claims_nothing && s.event != Event::CannotBuild => Outcome::Unknown,
        Earlier::Nothing | Earlier::Unseen | Earlier::Unknown => outcome,
    };
    assert_eq!(conclude(s.event, s.retry_safety, s.earlier), outcome, "{s:?}");
    Decision::Stop(outcome)
}

#[test]
fn every_cell_decides_as_the_contract_says() {
    let mut visited = 0;
    for (event, cells) in CONTRACT {
        for (retry_safety, cell) in RetrySafety::ALL.into_iter().zip(cells) {
            for situation in every_situation(*event, retry_safety) {
                assert_eq!(decide(&situation), expected(cell, &situation), "{situation:?}");
                visited += 1;
            }
        }
    }
    assert_eq!(visited, Event::ALL.len() * RetrySafety::ALL.len() * 16 * 5 * 4);
}

#[test]
fn the_contract_has_a_row_for_every_event() {
    let rows: Vec<Event> = CONTRACT.iter().map(|(event, _)| *event).collect();
    assert_eq!(rows, Event::ALL);
}

#[test]
fn a_mutation_without_a_key_is_repeated_only_when_nothing_was_sent() {
    for event in Event::ALL {
        let repeats = every_situation(event, RetrySafety::Unkeyed).any(|s| decide(&s) == Decision::Retry);
        assert_eq!(repeats, event == Event::NotConnected, "{event:?}");
    }
}

#[test]
fn doubt_is_left_by_exactly_the_events_after_which_the_server_may_have_acted() {
    let doubtful: Vec<Event> =
        Event::ALL.into_iter().filter(|event| Earlier::Nothing.and(*event) == Earlier::Unknown).collect();
    assert_eq!(
        doubtful,
        [
            Event::KeyTooOld,
            Event::Lost,
            Event::UnprovenSuccess,
            Event::ForeignResponse,
            Event::RequestTimeout,
            Event::ConcurrentUse,
            Event::InvalidReuse,
            Event::UnprovenRateLimit,
            Event::UnprovenRefusal,
            Event::GatewayTimeout,
            Event::ServerError,
            Event::Unexpected
        ]
    );
}

#[test]
fn a_success_stays_done_and_doubt_stays_doubt() {
    assert_eq!(Earlier::Nothing.and(Event::Unreadable), Earlier::Done);
    for event in Event::ALL {
        assert_eq!(Earlier::Done.and(event), Earlier::Done, "{event:?}");
        assert_ne!(Earlier::Unknown.and(event), Earlier::Nothing, "{event:?}");
    }
}

#[test]
fn a_key_protects_money_only_where_the_document_declares_one() {
    let mut operation = *synctera_raw::operations::ALL[0];
    operation.method = "POST";
    for (moves_money, declared, has_key, protection) in [
        (true, true, true, RetrySafety::KeyedMoney),
        (true, false, true, RetrySafety::Unkeyed),
        (true, true, false, RetrySafety::Unkeyed),
        (false, false, true, RetrySafety::Keyed),
        (false, true, false, RetrySafety::Unkeyed),
    ] {
        (operation.moves_money, operation.declares_idempotency_key) = (moves_money, declared);
        assert_eq!(RetrySafety::of(&operation, has_key), protection, "{operation:?}");
    }
}
