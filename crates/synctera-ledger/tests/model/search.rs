//! Breadth-first: every state once, by its 64-bit hash; from each of them on, every intent must come to an end.

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use crate::world::{Budget, Policy, World};

pub(crate) struct Found {
    pub(crate) states: usize,
    pub(crate) violation: Option<String>,
}

pub(crate) fn search(policy: Policy, budget: Budget, bound: usize) -> Found {
    // Fixed keys: the same states in the same order on every run.
    let hasher = BuildHasherDefault::<DefaultHasher>::default();
    let (mut seen, mut ends) = (HashSet::<u64>::new(), HashSet::new());
    let mut queue = VecDeque::new();
    let first = World::new(policy, budget);
    seen.insert(hasher.hash_one(&first));
    queue.push_back(first);
    while let Some(world) = queue.pop_front() {
        for next in world.next() {
            let hash = hasher.hash_one(&next);
            if seen.contains(&hash) {
                continue;
            }
            let violation =
                next.violation().or_else(|| next.stuck(&mut ends, |world| hasher.hash_one(world)));
            if violation.is_some() || seen.len() >= bound {
                return Found { states: seen.len(), violation };
            }
            seen.insert(hash);
            queue.push_back(next);
        }
    }
    Found { states: seen.len(), violation: None }
}
