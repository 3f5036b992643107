//! How often one address may ask for what costs much or guards a secret.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;

use governor::clock::DefaultClock;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Attempts to get in, and other forms of visitors who are not signed in.
    SignIn,
    Search,
    /// Forms of people who are signed in.
    Form,
}

/// Requests a minute from one address; 0 is no limit.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub sign_in: u32,
    pub search: u32,
    pub form: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            sign_in: 20,
            search: 600,
            form: 240,
        }
    }
}

type Limiter = RateLimiter<IpAddr, DashMapStateStore<IpAddr>, DefaultClock>;

/// The gates of a running program, one state an address each.
pub struct Gates {
    sign_in: Option<Limiter>,
    search: Option<Limiter>,
    form: Option<Limiter>,
}

/// Addresses whose state is kept before those that are at rest are forgotten.
const ADDRESSES_MAX: usize = 20_000;

impl Gates {
    pub fn new(limits: Limits) -> Self {
        let limiter =
            |minute: u32| NonZeroU32::new(minute).map(|count| RateLimiter::keyed(Quota::per_minute(count)));
        Self {
            sign_in: limiter(limits.sign_in),
            search: limiter(limits.search),
            form: limiter(limits.form),
        }
    }

    /// Whether this address may pass now.
    pub(super) fn lets(&self, gate: Gate, address: IpAddr) -> bool {
        let limiter = match gate {
            Gate::SignIn => &self.sign_in,
            Gate::Search => &self.search,
            Gate::Form => &self.form,
        };
        let Some(limiter) = limiter else {
            return true;
        };
        if limiter.len() > ADDRESSES_MAX {
            limiter.retain_recent();
        }
        limiter.check_key(&network(address)).is_ok()
    }
}

/// A household or office shares the first half of its IPv6 address.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => {
            const UPPER: u128 = !(u64::MAX as u128);
            IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & UPPER))
        }
    }
}
