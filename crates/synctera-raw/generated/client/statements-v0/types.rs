// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_account_summary`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountSummary {
    /// Optional. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional.
    pub account_status: Option<String>,
    /// Optional.
    pub account_type: Option<String>,
    /// Optional.
    pub balance_ceiling: Option<V0AccountSummaryBalanceCeiling>,
    /// Optional.
    pub balance_floor: Option<V0AccountSummaryBalanceFloor>,
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional.
    pub customer_type: Option<String>,
    /// Optional.
    pub financial_institution: Option<V0FinancialInstitution>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub nickname: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountSummary {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_number: None,
            account_status: None,
            account_type: None,
            balance_ceiling: None,
            balance_floor: None,
            creation_time: None,
            currency: None,
            customer_type: None,
            financial_institution: None,
            id: None,
            last_updated_time: None,
            nickname: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountSummary {
    const NAME: &'static str = "V0AccountSummary";
    const FIELDS: &'static [&'static str] = &[
        "account_number",
        "account_status",
        "account_type",
        "balance_ceiling",
        "balance_floor",
        "creation_time",
        "currency",
        "customer_type",
        "financial_institution",
        "id",
        "last_updated_time",
        "nickname",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number: Option<String> = None;
        let mut account_status: Option<String> = None;
        let mut account_type: Option<String> = None;
        let mut balance_ceiling: Option<V0AccountSummaryBalanceCeiling> = None;
        let mut balance_floor: Option<V0AccountSummaryBalanceFloor> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_type: Option<String> = None;
        let mut financial_institution: Option<V0FinancialInstitution> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut nickname: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_number),
                1 => __input.maybe_or_keep(&mut account_status),
                2 => __input.maybe_or_keep(&mut account_type),
                3 => __input.maybe_or_keep(&mut balance_ceiling),
                4 => __input.maybe_or_keep(&mut balance_floor),
                5 => __input.maybe_or_keep(&mut creation_time),
                6 => __input.maybe_or_keep(&mut currency),
                7 => __input.maybe_or_keep(&mut customer_type),
                8 => __input.maybe_or_keep(&mut financial_institution),
                9 => __input.maybe_or_keep(&mut id),
                10 => __input.maybe_or_keep(&mut last_updated_time),
                11 => __input.maybe_or_keep(&mut nickname),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_number,
            account_status,
            account_type,
            balance_ceiling,
            balance_floor,
            creation_time,
            currency,
            customer_type,
            financial_institution,
            id,
            last_updated_time,
            nickname,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("account_number", &self.account_number);
        out.option("account_status", &self.account_status);
        out.option("account_type", &self.account_type);
        out.option("balance_ceiling", &self.balance_ceiling);
        out.option("balance_floor", &self.balance_floor);
        out.option("creation_time", &self.creation_time);
        out.option("currency", &self.currency);
        out.option("customer_type", &self.customer_type);
        out.option("financial_institution", &self.financial_institution);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("nickname", &self.nickname);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountSummary);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_account_summary_balance_ceiling`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountSummaryBalanceCeiling {
    /// Optional.
    pub balance: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountSummaryBalanceCeiling {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountSummaryBalanceCeiling {
    const NAME: &'static str = "V0AccountSummaryBalanceCeiling";
    const FIELDS: &'static [&'static str] = &["balance"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut balance: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut balance),
                _ => __input.again(),
            }
        }
        Some(Self {
            balance: balance.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("balance", &self.balance);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountSummaryBalanceCeiling);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_account_summary_balance_floor`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountSummaryBalanceFloor {
    /// Optional.
    pub balance: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountSummaryBalanceFloor {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountSummaryBalanceFloor {
    const NAME: &'static str = "V0AccountSummaryBalanceFloor";
    const FIELDS: &'static [&'static str] = &["balance"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut balance: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut balance),
                _ => __input.again(),
            }
        }
        Some(Self {
            balance: balance.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("balance", &self.balance);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountSummaryBalanceFloor);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_customer_service_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CustomerServiceDetails {
    /// Optional.
    pub address: Option<V0StatementAddress>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CustomerServiceDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            email: None,
            phone_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CustomerServiceDetails {
    const NAME: &'static str = "V0CustomerServiceDetails";
    const FIELDS: &'static [&'static str] = &["address", "email", "phone_number"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<V0StatementAddress> = None;
        let mut email: Option<String> = None;
        let mut phone_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address),
                1 => __input.maybe_or_keep(&mut email),
                2 => __input.maybe_or_keep(&mut phone_number),
                _ => __input.again(),
            }
        }
        Some(Self {
            address,
            email,
            phone_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address", &self.address);
        out.option("email", &self.email);
        out.option("phone_number", &self.phone_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CustomerServiceDetails);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_financial_institution`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0FinancialInstitution {
    /// Optional.
    pub legal_address: Option<V0StatementAddress>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0FinancialInstitution {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            legal_address: None,
            name: None,
            phone_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0FinancialInstitution {
    const NAME: &'static str = "V0FinancialInstitution";
    const FIELDS: &'static [&'static str] = &["legal_address", "name", "phone_number"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut legal_address: Option<V0StatementAddress> = None;
        let mut name: Option<String> = None;
        let mut phone_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut legal_address),
                1 => __input.maybe_or_keep(&mut name),
                2 => __input.maybe_or_keep(&mut phone_number),
                _ => __input.again(),
            }
        }
        Some(Self {
            legal_address,
            name,
            phone_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("legal_address", &self.legal_address);
        out.option("name", &self.name);
        out.option("phone_number", &self.phone_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0FinancialInstitution);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_person`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Person {
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub middle_name: Option<String>,
    /// Optional.
    pub relationship_type: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Person {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            creation_time: None,
            first_name: None,
            id: None,
            last_name: None,
            last_updated_time: None,
            middle_name: None,
            relationship_type: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Person {
    const NAME: &'static str = "V0Person";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "first_name",
        "id",
        "last_name",
        "last_updated_time",
        "middle_name",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut first_name: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut last_name: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut middle_name: Option<String> = None;
        let mut relationship_type: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut creation_time),
                1 => __input.maybe_or_keep(&mut first_name),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.maybe_or_keep(&mut last_name),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut middle_name),
                6 => __input.maybe_or_keep(&mut relationship_type),
                _ => __input.again(),
            }
        }
        Some(Self {
            creation_time,
            first_name,
            id,
            last_name,
            last_updated_time,
            middle_name,
            relationship_type,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("creation_time", &self.creation_time);
        out.option("first_name", &self.first_name);
        out.option("id", &self.id);
        out.option("last_name", &self.last_name);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("middle_name", &self.middle_name);
        out.option("relationship_type", &self.relationship_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Person);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_savings_summary`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0SavingsSummary {
    /// Optional.
    pub accrual_days: Option<i64>,
    /// Optional.
    pub apy: Option<f64>,
    /// Optional.
    pub interest_earned: Option<i64>,
    /// Optional.
    pub interest_earned_previous_month: Option<i64>,
    /// Optional.
    pub interest_earned_previous_year: Option<i64>,
    /// Optional.
    pub interest_earned_ytd: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0SavingsSummary {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            accrual_days: None,
            apy: None,
            interest_earned: None,
            interest_earned_previous_month: None,
            interest_earned_previous_year: None,
            interest_earned_ytd: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0SavingsSummary {
    const NAME: &'static str = "V0SavingsSummary";
    const FIELDS: &'static [&'static str] = &[
        "accrual_days",
        "apy",
        "interest_earned",
        "interest_earned_previous_month",
        "interest_earned_previous_year",
        "interest_earned_ytd",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut accrual_days: Option<crate::whole::Whole> = None;
        let mut apy: Option<f64> = None;
        let mut interest_earned: Option<crate::whole::Whole> = None;
        let mut interest_earned_previous_month: Option<crate::whole::Whole> = None;
        let mut interest_earned_previous_year: Option<crate::whole::Whole> = None;
        let mut interest_earned_ytd: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut accrual_days),
                1 => __input.maybe_or_keep(&mut apy),
                2 => __input.maybe_or_keep(&mut interest_earned),
                3 => __input.maybe_or_keep(&mut interest_earned_previous_month),
                4 => __input.maybe_or_keep(&mut interest_earned_previous_year),
                5 => __input.maybe_or_keep(&mut interest_earned_ytd),
                _ => __input.again(),
            }
        }
        Some(Self {
            accrual_days: accrual_days.map(|value| value.0),
            apy,
            interest_earned: interest_earned.map(|value| value.0),
            interest_earned_previous_month: interest_earned_previous_month
                .map(|value| value.0),
            interest_earned_previous_year: interest_earned_previous_year
                .map(|value| value.0),
            interest_earned_ytd: interest_earned_ytd.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("accrual_days", &self.accrual_days);
        out.option("apy", &self.apy);
        out.option("interest_earned", &self.interest_earned);
        out.option(
            "interest_earned_previous_month",
            &self.interest_earned_previous_month,
        );
        out.option("interest_earned_previous_year", &self.interest_earned_previous_year);
        out.option("interest_earned_ytd", &self.interest_earned_ytd);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0SavingsSummary);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_statement`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Statement {
    /// Optional. Only in responses.
    pub account_id: Option<AccountId>,
    /// Optional.
    pub account_summary: Option<V0AccountSummary>,
    /// Optional. Only in responses.
    pub authorized_signer: Option<Vec<V0Person>>,
    /// Optional.
    pub closing_balance: Option<i64>,
    /// Optional.
    pub customer_service_details: Option<V0CustomerServiceDetails>,
    /// Optional.
    pub disclosure: Option<String>,
    /// Optional. Only in responses.
    pub due_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub end_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub id: Option<StatementId>,
    /// Optional. Only in responses.
    pub issue_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub joint_account_holders: Option<Vec<V0Person>>,
    /// Optional.
    pub opening_balance: Option<i64>,
    /// Optional.
    pub primary_account_holder_business: Option<V0StatementBusiness>,
    /// Optional.
    pub primary_account_holder_personal: Option<V0Person>,
    /// Optional.
    pub savings_summary: Option<V0SavingsSummary>,
    /// Optional. Only in responses.
    pub start_date: Option<crate::Date>,
    /// Optional.
    pub transactions: Option<Vec<V0Transaction>>,
    /// Optional.
    pub transactions_omitted: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Statement {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            account_summary: None,
            authorized_signer: None,
            closing_balance: None,
            customer_service_details: None,
            disclosure: None,
            due_date: None,
            end_date: None,
            id: None,
            issue_date: None,
            joint_account_holders: None,
            opening_balance: None,
            primary_account_holder_business: None,
            primary_account_holder_personal: None,
            savings_summary: None,
            start_date: None,
            transactions: None,
            transactions_omitted: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Statement {
    const NAME: &'static str = "V0Statement";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_summary",
        "authorized_signer",
        "closing_balance",
        "customer_service_details",
        "disclosure",
        "due_date",
        "end_date",
        "id",
        "issue_date",
        "joint_account_holders",
        "opening_balance",
        "primary_account_holder_business",
        "primary_account_holder_personal",
        "savings_summary",
        "start_date",
        "transactions",
        "transactions_omitted",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_summary: Option<V0AccountSummary> = None;
        let mut authorized_signer: Option<Vec<V0Person>> = None;
        let mut closing_balance: Option<crate::whole::Whole> = None;
        let mut customer_service_details: Option<V0CustomerServiceDetails> = None;
        let mut disclosure: Option<String> = None;
        let mut due_date: Option<crate::Date> = None;
        let mut end_date: Option<crate::Date> = None;
        let mut id: Option<StatementId> = None;
        let mut issue_date: Option<crate::Date> = None;
        let mut joint_account_holders: Option<Vec<V0Person>> = None;
        let mut opening_balance: Option<crate::whole::Whole> = None;
        let mut primary_account_holder_business: Option<V0StatementBusiness> = None;
        let mut primary_account_holder_personal: Option<V0Person> = None;
        let mut savings_summary: Option<V0SavingsSummary> = None;
        let mut start_date: Option<crate::Date> = None;
        let mut transactions: Option<Vec<V0Transaction>> = None;
        let mut transactions_omitted: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut account_summary),
                2 => __input.maybe_or_keep(&mut authorized_signer),
                3 => __input.maybe_or_keep(&mut closing_balance),
                4 => __input.maybe_or_keep(&mut customer_service_details),
                5 => __input.maybe_or_keep(&mut disclosure),
                6 => __input.maybe_or_keep(&mut due_date),
                7 => __input.maybe_or_keep(&mut end_date),
                8 => __input.maybe_or_keep(&mut id),
                9 => __input.maybe_or_keep(&mut issue_date),
                10 => __input.maybe_or_keep(&mut joint_account_holders),
                11 => __input.maybe_or_keep(&mut opening_balance),
                12 => __input.maybe_or_keep(&mut primary_account_holder_business),
                13 => __input.maybe_or_keep(&mut primary_account_holder_personal),
                14 => __input.maybe_or_keep(&mut savings_summary),
                15 => __input.maybe_or_keep(&mut start_date),
                16 => __input.maybe_or_keep(&mut transactions),
                17 => __input.maybe_or_keep(&mut transactions_omitted),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_id,
            account_summary,
            authorized_signer,
            closing_balance: closing_balance.map(|value| value.0),
            customer_service_details,
            disclosure,
            due_date,
            end_date,
            id,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            savings_summary,
            start_date,
            transactions,
            transactions_omitted,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.option("account_summary", &self.account_summary);
        out.option("authorized_signer", &self.authorized_signer);
        out.option("closing_balance", &self.closing_balance);
        out.option("customer_service_details", &self.customer_service_details);
        out.option("disclosure", &self.disclosure);
        out.option("due_date", &self.due_date);
        out.option("end_date", &self.end_date);
        out.option("id", &self.id);
        out.option("issue_date", &self.issue_date);
        out.option("joint_account_holders", &self.joint_account_holders);
        out.option("opening_balance", &self.opening_balance);
        out.option(
            "primary_account_holder_business",
            &self.primary_account_holder_business,
        );
        out.option(
            "primary_account_holder_personal",
            &self.primary_account_holder_personal,
        );
        out.option("savings_summary", &self.savings_summary);
        out.option("start_date", &self.start_date);
        out.option("transactions", &self.transactions);
        out.option("transactions_omitted", &self.transactions_omitted);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Statement);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_statement_address`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0StatementAddress {
    /// Optional.
    pub address_line_1: Option<String>,
    /// Optional.
    pub address_line_2: Option<String>,
    /// Optional.
    pub city: Option<String>,
    /// Optional.
    pub country_code: Option<String>,
    /// Optional.
    pub postal_code: Option<String>,
    /// Optional.
    pub state: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0StatementAddress {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_line_1: None,
            address_line_2: None,
            city: None,
            country_code: None,
            postal_code: None,
            state: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0StatementAddress {
    const NAME: &'static str = "V0StatementAddress";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "city",
        "country_code",
        "postal_code",
        "state",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_line_1: Option<String> = None;
        let mut address_line_2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut state: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address_line_1),
                1 => __input.maybe_or_keep(&mut address_line_2),
                2 => __input.maybe_or_keep(&mut city),
                3 => __input.maybe_or_keep(&mut country_code),
                4 => __input.maybe_or_keep(&mut postal_code),
                5 => __input.maybe_or_keep(&mut state),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_line_1,
            address_line_2,
            city,
            country_code,
            postal_code,
            state,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_line_1", &self.address_line_1);
        out.option("address_line_2", &self.address_line_2);
        out.option("city", &self.city);
        out.option("country_code", &self.country_code);
        out.option("postal_code", &self.postal_code);
        out.option("state", &self.state);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0StatementAddress);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_statement_business`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0StatementBusiness {
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub ein: Option<String>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub entity_name: Option<String>,
    /// Optional.
    pub formation_date: Option<crate::Date>,
    /// Optional.
    pub formation_state: Option<String>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Optional.
    pub status: Option<String>,
    /// Optional.
    pub structure: Option<String>,
    /// Optional.
    pub trade_names: Option<Vec<String>>,
    /// Optional.
    pub verification_last_run: Option<crate::Timestamp>,
    /// Optional.
    pub verification_status: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0StatementBusiness {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            creation_time: None,
            ein: None,
            email: None,
            entity_name: None,
            formation_date: None,
            formation_state: None,
            id: None,
            last_updated_time: None,
            phone_number: None,
            status: None,
            structure: None,
            trade_names: None,
            verification_last_run: None,
            verification_status: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0StatementBusiness {
    const NAME: &'static str = "V0StatementBusiness";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "ein",
        "email",
        "entity_name",
        "formation_date",
        "formation_state",
        "id",
        "last_updated_time",
        "phone_number",
        "status",
        "structure",
        "trade_names",
        "verification_last_run",
        "verification_status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut ein: Option<String> = None;
        let mut email: Option<String> = None;
        let mut entity_name: Option<String> = None;
        let mut formation_date: Option<crate::Date> = None;
        let mut formation_state: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut phone_number: Option<String> = None;
        let mut status: Option<String> = None;
        let mut structure: Option<String> = None;
        let mut trade_names: Option<Vec<String>> = None;
        let mut verification_last_run: Option<crate::Timestamp> = None;
        let mut verification_status: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut creation_time),
                1 => __input.maybe_or_keep(&mut ein),
                2 => __input.maybe_or_keep(&mut email),
                3 => __input.maybe_or_keep(&mut entity_name),
                4 => __input.maybe_or_keep(&mut formation_date),
                5 => __input.maybe_or_keep(&mut formation_state),
                6 => __input.maybe_or_keep(&mut id),
                7 => __input.maybe_or_keep(&mut last_updated_time),
                8 => __input.maybe_or_keep(&mut phone_number),
                9 => __input.maybe_or_keep(&mut status),
                10 => __input.maybe_or_keep(&mut structure),
                11 => __input.maybe_or_keep(&mut trade_names),
                12 => __input.maybe_or_keep(&mut verification_last_run),
                13 => __input.maybe_or_keep(&mut verification_status),
                _ => __input.again(),
            }
        }
        Some(Self {
            creation_time,
            ein,
            email,
            entity_name,
            formation_date,
            formation_state,
            id,
            last_updated_time,
            phone_number,
            status,
            structure,
            trade_names,
            verification_last_run,
            verification_status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("creation_time", &self.creation_time);
        out.secret_option("ein", &self.ein);
        out.option("email", &self.email);
        out.option("entity_name", &self.entity_name);
        out.option("formation_date", &self.formation_date);
        out.option("formation_state", &self.formation_state);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("phone_number", &self.phone_number);
        out.option("status", &self.status);
        out.option("structure", &self.structure);
        out.option("trade_names", &self.trade_names);
        out.option("verification_last_run", &self.verification_last_run);
        out.option("verification_status", &self.verification_status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0StatementBusiness);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_statement_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0StatementList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub statements: Vec<V0StatementSummary>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0StatementList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(statements: Vec<V0StatementSummary>) -> Self {
        Self {
            next_page_token: None,
            statements,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0StatementList {
    const NAME: &'static str = "V0StatementList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "statements"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut statements: Option<Vec<V0StatementSummary>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut statements),
                _ => __input.again(),
            }
        }
        __input.need(&statements, "statements");
        Some(Self {
            next_page_token,
            statements: statements?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("statements", &self.statements);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0StatementList);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_statement_summary`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0StatementSummary {
    /// Optional. Only in responses.
    pub account_id: Option<AccountId>,
    /// Optional. Only in responses.
    pub due_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub end_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub id: Option<crate::AnyId>,
    /// Optional. Only in responses.
    pub issue_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub start_date: Option<crate::Date>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0StatementSummary {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            due_date: None,
            end_date: None,
            id: None,
            issue_date: None,
            start_date: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0StatementSummary {
    const NAME: &'static str = "V0StatementSummary";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "due_date",
        "end_date",
        "id",
        "issue_date",
        "start_date",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut due_date: Option<crate::Date> = None;
        let mut end_date: Option<crate::Date> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut issue_date: Option<crate::Date> = None;
        let mut start_date: Option<crate::Date> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut due_date),
                2 => __input.maybe_or_keep(&mut end_date),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut issue_date),
                5 => __input.maybe_or_keep(&mut start_date),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_id,
            due_date,
            end_date,
            id,
            issue_date,
            start_date,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.option("due_date", &self.due_date);
        out.option("end_date", &self.end_date);
        out.option("id", &self.id);
        out.option("issue_date", &self.issue_date);
        out.option("start_date", &self.start_date);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0StatementSummary);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Transaction {
    /// Required.
    pub data: V0TransactionData,
    /// Required.
    pub effective_date: crate::Timestamp,
    /// Required.
    pub id: i64,
    /// Required.
    pub posted_date: crate::Timestamp,
    /// Required.
    pub status: String,
    /// Required.
    pub subtype: String,
    /// Required.
    pub type_: String,
    /// Required.
    pub uuid: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Transaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        data: impl Into<V0TransactionData>,
        effective_date: impl Into<crate::Timestamp>,
        id: i64,
        posted_date: impl Into<crate::Timestamp>,
        status: impl Into<String>,
        subtype: impl Into<String>,
        type_: impl Into<String>,
        uuid: crate::AnyId,
    ) -> Self {
        Self {
            data: data.into(),
            effective_date: effective_date.into(),
            id,
            posted_date: posted_date.into(),
            status: status.into(),
            subtype: subtype.into(),
            type_: type_.into(),
            uuid,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Transaction {
    const NAME: &'static str = "V0Transaction";
    const FIELDS: &'static [&'static str] = &[
        "data",
        "effective_date",
        "id",
        "posted_date",
        "status",
        "subtype",
        "type",
        "uuid",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut data: Option<V0TransactionData> = None;
        let mut effective_date: Option<crate::Timestamp> = None;
        let mut id: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Timestamp> = None;
        let mut status: Option<String> = None;
        let mut subtype: Option<String> = None;
        let mut type_: Option<String> = None;
        let mut uuid: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut data),
                1 => __input.take(&mut effective_date),
                2 => __input.take(&mut id),
                3 => __input.take(&mut posted_date),
                4 => __input.take(&mut status),
                5 => __input.take(&mut subtype),
                6 => __input.take(&mut type_),
                7 => __input.take(&mut uuid),
                _ => __input.again(),
            }
        }
        __input.need(&data, "data");
        __input.need(&effective_date, "effective_date");
        __input.need(&id, "id");
        __input.need(&posted_date, "posted_date");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&type_, "type");
        __input.need(&uuid, "uuid");
        Some(Self {
            data: data?,
            effective_date: effective_date?,
            id: id?.0,
            posted_date: posted_date?,
            status: status?,
            subtype: subtype?,
            type_: type_?,
            uuid: uuid?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("data", &self.data);
        out.field("effective_date", &self.effective_date);
        out.field("id", &self.id);
        out.field("posted_date", &self.posted_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.field("type", &self.type_);
        out.field("uuid", &self.uuid);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Transaction);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransactionData {
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub external_data: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub lines: Vec<V0TransactionLine>,
    /// Required.
    pub memo: String,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(lines: Vec<V0TransactionLine>, memo: impl Into<String>) -> Self {
        Self {
            external_data: None,
            lines,
            memo: memo.into(),
            metadata: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TransactionData {
    const NAME: &'static str = "V0TransactionData";
    const FIELDS: &'static [&'static str] = &[
        "external_data",
        "lines",
        "memo",
        "metadata",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut external_data: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut lines: Option<Vec<V0TransactionLine>> = None;
        let mut memo: Option<String> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take_or_keep(&mut external_data),
                1 => __input.take(&mut lines),
                2 => __input.take(&mut memo),
                3 => __input.take_or_keep(&mut metadata),
                _ => __input.again(),
            }
        }
        __input.need(&lines, "lines");
        __input.need(&memo, "memo");
        Some(Self {
            external_data,
            lines: lines?,
            memo: memo?,
            metadata,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("external_data", &self.external_data);
        out.field("lines", &self.lines);
        out.field("memo", &self.memo);
        out.secret_option("metadata", &self.metadata);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransactionData);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_transaction_line`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransactionLine {
    /// Required.
    pub account_id: AccountId,
    /// Required. `Debug` does not print it.
    pub account_no: String,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub currency: String,
    /// Required.
    pub dc_sign: V0DcSign,
    /// Required.
    pub uuid: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransactionLine {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        account_no: impl Into<String>,
        amount: i64,
        currency: impl Into<String>,
        dc_sign: impl Into<V0DcSign>,
        uuid: crate::AnyId,
    ) -> Self {
        Self {
            account_id,
            account_no: account_no.into(),
            amount,
            currency: currency.into(),
            dc_sign: dc_sign.into(),
            uuid,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TransactionLine {
    const NAME: &'static str = "V0TransactionLine";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_no",
        "amount",
        "currency",
        "dc_sign",
        "uuid",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_no: Option<String> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut dc_sign: Option<V0DcSign> = None;
        let mut uuid: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut account_no),
                2 => __input.take(&mut amount),
                3 => __input.take(&mut currency),
                4 => __input.take(&mut dc_sign),
                5 => __input.take(&mut uuid),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&account_no, "account_no");
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&uuid, "uuid");
        Some(Self {
            account_id: account_id?,
            account_no: account_no?,
            amount: amount?.0,
            currency: currency?,
            dc_sign: dc_sign?,
            uuid: uuid?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.secret("account_no", &self.account_no);
        out.field("amount", &self.amount);
        out.field("currency", &self.currency);
        out.field("dc_sign", &self.dc_sign);
        out.field("uuid", &self.uuid);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransactionLine);
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_transaction_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransactionList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transactions: Vec<V0Transaction>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransactionList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transactions: Vec<V0Transaction>) -> Self {
        Self {
            next_page_token: None,
            transactions,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TransactionList {
    const NAME: &'static str = "V0TransactionList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transactions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut transactions: Option<Vec<V0Transaction>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut transactions),
                _ => __input.again(),
            }
        }
        __input.need(&transactions, "transactions");
        Some(Self {
            next_page_token,
            transactions: transactions?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("transactions", &self.transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransactionList);
#[cfg(feature = "statements-v0")]
/// Parameters of `listStatementsV0`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListStatementsV0Params {
    /// Required.
    pub account_id: AccountId,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListStatementsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_id: AccountId) -> Self {
        Self {
            account_id,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl ListStatementsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.one("account_id", &self.account_id);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListStatementsV0Params {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.limit {
            crate::check::within(
                "limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListStatementsV0Params {
    type Item = V0StatementSummary;
    type Page = V0StatementList;
    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    #[inline]
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    #[inline]
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.statements, page.next_page_token)
    }
}
#[cfg(feature = "statements-v0")]
/// Parameters of `getStatementTransactionsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatementTransactionsV0Params {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl GetStatementTransactionsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl GetStatementTransactionsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for GetStatementTransactionsV0Params {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.limit {
            crate::check::within(
                "limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for GetStatementTransactionsV0Params {
    type Item = V0Transaction;
    type Page = V0TransactionList;
    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    #[inline]
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    #[inline]
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.transactions, page.next_page_token)
    }
}
