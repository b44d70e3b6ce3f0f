// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "statements")]
/// The document's schema `account_summary`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountSummary {
    /// Optional. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional.
    pub account_status: Option<String>,
    /// Optional.
    pub account_type: Option<String>,
    /// Optional.
    pub balance_ceiling: Option<AccountSummaryBalanceCeiling>,
    /// Optional.
    pub balance_floor: Option<AccountSummaryBalanceFloor>,
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional.
    pub customer_type: Option<String>,
    /// Optional.
    pub financial_institution: Option<FinancialInstitution>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub nickname: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AccountSummary {
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
impl crate::record::Record for AccountSummary {
    const NAME: &'static str = "AccountSummary";
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
        let mut balance_ceiling: Option<AccountSummaryBalanceCeiling> = None;
        let mut balance_floor: Option<AccountSummaryBalanceFloor> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_type: Option<String> = None;
        let mut financial_institution: Option<FinancialInstitution> = None;
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
crate::record::record!(AccountSummary);
#[cfg(feature = "statements")]
/// The document's schema `account_summary_balance_ceiling`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountSummaryBalanceCeiling {
    /// Optional.
    pub balance: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AccountSummaryBalanceCeiling {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AccountSummaryBalanceCeiling {
    const NAME: &'static str = "AccountSummaryBalanceCeiling";
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
crate::record::record!(AccountSummaryBalanceCeiling);
#[cfg(feature = "statements")]
/// The document's schema `account_summary_balance_floor`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountSummaryBalanceFloor {
    /// Optional.
    pub balance: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AccountSummaryBalanceFloor {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AccountSummaryBalanceFloor {
    const NAME: &'static str = "AccountSummaryBalanceFloor";
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
crate::record::record!(AccountSummaryBalanceFloor);
#[cfg(feature = "statements")]
/// The document's schema `business`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Business {
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
impl Business {
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
impl crate::record::Record for Business {
    const NAME: &'static str = "Business";
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
crate::record::record!(Business);
#[cfg(feature = "statements")]
/// The document's schema `charge_secured_statement`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeSecuredStatement {
    /// Optional. Only in responses.
    pub account_id: Option<AccountId>,
    /// Optional.
    pub account_summary: Option<AccountSummary>,
    /// Optional. Only in responses.
    pub authorized_signers: Option<Vec<Person>>,
    /// Optional.
    pub closing_balance: Option<i64>,
    /// Required.
    pub credit_summary: CreditSummary,
    /// Optional.
    pub customer_service_details: Option<CustomerServiceDetails>,
    /// Optional.
    pub disclosure: Option<String>,
    /// Optional. Only in responses.
    pub end_date: Option<crate::Date>,
    /// Required.
    pub exclude_jit_transactions: bool,
    /// Optional. Only in responses.
    pub id: Option<StatementId>,
    /// Required.
    pub include_child_transactions: bool,
    /// Optional. Only in responses.
    pub issue_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub joint_account_holders: Option<Vec<Person>>,
    /// Optional.
    pub opening_balance: Option<i64>,
    /// Optional.
    pub primary_account_holder_business: Option<Business>,
    /// Optional.
    pub primary_account_holder_personal: Option<Person>,
    /// Required.
    pub security_account_summary: SecurityAccountSummary,
    /// Optional. Only in responses.
    pub start_date: Option<crate::Date>,
    /// Optional.
    pub total_transactions: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ChargeSecuredStatement {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        credit_summary: impl Into<CreditSummary>,
        exclude_jit_transactions: bool,
        include_child_transactions: bool,
        security_account_summary: impl Into<SecurityAccountSummary>,
    ) -> Self {
        Self {
            account_id: None,
            account_summary: None,
            authorized_signers: None,
            closing_balance: None,
            credit_summary: credit_summary.into(),
            customer_service_details: None,
            disclosure: None,
            end_date: None,
            exclude_jit_transactions,
            id: None,
            include_child_transactions,
            issue_date: None,
            joint_account_holders: None,
            opening_balance: None,
            primary_account_holder_business: None,
            primary_account_holder_personal: None,
            security_account_summary: security_account_summary.into(),
            start_date: None,
            total_transactions: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ChargeSecuredStatement {
    const NAME: &'static str = "ChargeSecuredStatement";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_summary",
        "authorized_signers",
        "closing_balance",
        "credit_summary",
        "customer_service_details",
        "disclosure",
        "end_date",
        "exclude_jit_transactions",
        "id",
        "include_child_transactions",
        "issue_date",
        "joint_account_holders",
        "opening_balance",
        "primary_account_holder_business",
        "primary_account_holder_personal",
        "security_account_summary",
        "start_date",
        "total_transactions",
        "statement_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_summary: Option<AccountSummary> = None;
        let mut authorized_signers: Option<Vec<Person>> = None;
        let mut closing_balance: Option<crate::whole::Whole> = None;
        let mut credit_summary: Option<CreditSummary> = None;
        let mut customer_service_details: Option<CustomerServiceDetails> = None;
        let mut disclosure: Option<String> = None;
        let mut end_date: Option<crate::Date> = None;
        let mut exclude_jit_transactions: Option<bool> = None;
        let mut id: Option<StatementId> = None;
        let mut include_child_transactions: Option<bool> = None;
        let mut issue_date: Option<crate::Date> = None;
        let mut joint_account_holders: Option<Vec<Person>> = None;
        let mut opening_balance: Option<crate::whole::Whole> = None;
        let mut primary_account_holder_business: Option<Business> = None;
        let mut primary_account_holder_personal: Option<Person> = None;
        let mut security_account_summary: Option<SecurityAccountSummary> = None;
        let mut start_date: Option<crate::Date> = None;
        let mut total_transactions: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut account_summary),
                2 => __input.maybe_or_keep(&mut authorized_signers),
                3 => __input.maybe_or_keep(&mut closing_balance),
                4 => __input.take(&mut credit_summary),
                5 => __input.maybe_or_keep(&mut customer_service_details),
                6 => __input.maybe_or_keep(&mut disclosure),
                7 => __input.maybe_or_keep(&mut end_date),
                8 => __input.take(&mut exclude_jit_transactions),
                9 => __input.maybe_or_keep(&mut id),
                10 => __input.take(&mut include_child_transactions),
                11 => __input.maybe_or_keep(&mut issue_date),
                12 => __input.maybe_or_keep(&mut joint_account_holders),
                13 => __input.maybe_or_keep(&mut opening_balance),
                14 => __input.maybe_or_keep(&mut primary_account_holder_business),
                15 => __input.maybe_or_keep(&mut primary_account_holder_personal),
                16 => __input.take(&mut security_account_summary),
                17 => __input.maybe_or_keep(&mut start_date),
                18 => __input.maybe_or_keep(&mut total_transactions),
                19 => __input.tag("CHARGE_SECURED"),
                _ => __input.again(),
            }
        }
        __input.need(&credit_summary, "credit_summary");
        __input.need(&exclude_jit_transactions, "exclude_jit_transactions");
        __input.need(&include_child_transactions, "include_child_transactions");
        __input.need(&security_account_summary, "security_account_summary");
        Some(Self {
            account_id,
            account_summary,
            authorized_signers,
            closing_balance: closing_balance.map(|value| value.0),
            credit_summary: credit_summary?,
            customer_service_details,
            disclosure,
            end_date,
            exclude_jit_transactions: exclude_jit_transactions?,
            id,
            include_child_transactions: include_child_transactions?,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            security_account_summary: security_account_summary?,
            start_date,
            total_transactions: total_transactions.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("statement_type", "CHARGE_SECURED");
        out.option("account_id", &self.account_id);
        out.option("account_summary", &self.account_summary);
        out.option("authorized_signers", &self.authorized_signers);
        out.option("closing_balance", &self.closing_balance);
        out.field("credit_summary", &self.credit_summary);
        out.option("customer_service_details", &self.customer_service_details);
        out.option("disclosure", &self.disclosure);
        out.option("end_date", &self.end_date);
        out.field("exclude_jit_transactions", &self.exclude_jit_transactions);
        out.option("id", &self.id);
        out.field("include_child_transactions", &self.include_child_transactions);
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
        out.field("security_account_summary", &self.security_account_summary);
        out.option("start_date", &self.start_date);
        out.option("total_transactions", &self.total_transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(ChargeSecuredStatement);
#[cfg(feature = "statements")]
/// The document's schema `charge_unsecured_statement`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeUnsecuredStatement {
    /// Optional. Only in responses.
    pub account_id: Option<AccountId>,
    /// Optional.
    pub account_summary: Option<AccountSummary>,
    /// Optional. Only in responses.
    pub authorized_signers: Option<Vec<Person>>,
    /// Optional.
    pub closing_balance: Option<i64>,
    /// Required.
    pub credit_summary: CreditSummary,
    /// Optional.
    pub customer_service_details: Option<CustomerServiceDetails>,
    /// Optional.
    pub disclosure: Option<String>,
    /// Optional. Only in responses.
    pub end_date: Option<crate::Date>,
    /// Required.
    pub exclude_jit_transactions: bool,
    /// Optional. Only in responses.
    pub id: Option<StatementId>,
    /// Required.
    pub include_child_transactions: bool,
    /// Optional. Only in responses.
    pub issue_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub joint_account_holders: Option<Vec<Person>>,
    /// Optional.
    pub opening_balance: Option<i64>,
    /// Optional.
    pub primary_account_holder_business: Option<Business>,
    /// Optional.
    pub primary_account_holder_personal: Option<Person>,
    /// Optional. Only in responses.
    pub start_date: Option<crate::Date>,
    /// Optional.
    pub total_transactions: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ChargeUnsecuredStatement {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        credit_summary: impl Into<CreditSummary>,
        exclude_jit_transactions: bool,
        include_child_transactions: bool,
    ) -> Self {
        Self {
            account_id: None,
            account_summary: None,
            authorized_signers: None,
            closing_balance: None,
            credit_summary: credit_summary.into(),
            customer_service_details: None,
            disclosure: None,
            end_date: None,
            exclude_jit_transactions,
            id: None,
            include_child_transactions,
            issue_date: None,
            joint_account_holders: None,
            opening_balance: None,
            primary_account_holder_business: None,
            primary_account_holder_personal: None,
            start_date: None,
            total_transactions: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ChargeUnsecuredStatement {
    const NAME: &'static str = "ChargeUnsecuredStatement";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_summary",
        "authorized_signers",
        "closing_balance",
        "credit_summary",
        "customer_service_details",
        "disclosure",
        "end_date",
        "exclude_jit_transactions",
        "id",
        "include_child_transactions",
        "issue_date",
        "joint_account_holders",
        "opening_balance",
        "primary_account_holder_business",
        "primary_account_holder_personal",
        "start_date",
        "total_transactions",
        "statement_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_summary: Option<AccountSummary> = None;
        let mut authorized_signers: Option<Vec<Person>> = None;
        let mut closing_balance: Option<crate::whole::Whole> = None;
        let mut credit_summary: Option<CreditSummary> = None;
        let mut customer_service_details: Option<CustomerServiceDetails> = None;
        let mut disclosure: Option<String> = None;
        let mut end_date: Option<crate::Date> = None;
        let mut exclude_jit_transactions: Option<bool> = None;
        let mut id: Option<StatementId> = None;
        let mut include_child_transactions: Option<bool> = None;
        let mut issue_date: Option<crate::Date> = None;
        let mut joint_account_holders: Option<Vec<Person>> = None;
        let mut opening_balance: Option<crate::whole::Whole> = None;
        let mut primary_account_holder_business: Option<Business> = None;
        let mut primary_account_holder_personal: Option<Person> = None;
        let mut start_date: Option<crate::Date> = None;
        let mut total_transactions: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut account_summary),
                2 => __input.maybe_or_keep(&mut authorized_signers),
                3 => __input.maybe_or_keep(&mut closing_balance),
                4 => __input.take(&mut credit_summary),
                5 => __input.maybe_or_keep(&mut customer_service_details),
                6 => __input.maybe_or_keep(&mut disclosure),
                7 => __input.maybe_or_keep(&mut end_date),
                8 => __input.take(&mut exclude_jit_transactions),
                9 => __input.maybe_or_keep(&mut id),
                10 => __input.take(&mut include_child_transactions),
                11 => __input.maybe_or_keep(&mut issue_date),
                12 => __input.maybe_or_keep(&mut joint_account_holders),
                13 => __input.maybe_or_keep(&mut opening_balance),
                14 => __input.maybe_or_keep(&mut primary_account_holder_business),
                15 => __input.maybe_or_keep(&mut primary_account_holder_personal),
                16 => __input.maybe_or_keep(&mut start_date),
                17 => __input.maybe_or_keep(&mut total_transactions),
                18 => __input.tag("CHARGE_UNSECURED"),
                _ => __input.again(),
            }
        }
        __input.need(&credit_summary, "credit_summary");
        __input.need(&exclude_jit_transactions, "exclude_jit_transactions");
        __input.need(&include_child_transactions, "include_child_transactions");
        Some(Self {
            account_id,
            account_summary,
            authorized_signers,
            closing_balance: closing_balance.map(|value| value.0),
            credit_summary: credit_summary?,
            customer_service_details,
            disclosure,
            end_date,
            exclude_jit_transactions: exclude_jit_transactions?,
            id,
            include_child_transactions: include_child_transactions?,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            start_date,
            total_transactions: total_transactions.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("statement_type", "CHARGE_UNSECURED");
        out.option("account_id", &self.account_id);
        out.option("account_summary", &self.account_summary);
        out.option("authorized_signers", &self.authorized_signers);
        out.option("closing_balance", &self.closing_balance);
        out.field("credit_summary", &self.credit_summary);
        out.option("customer_service_details", &self.customer_service_details);
        out.option("disclosure", &self.disclosure);
        out.option("end_date", &self.end_date);
        out.field("exclude_jit_transactions", &self.exclude_jit_transactions);
        out.option("id", &self.id);
        out.field("include_child_transactions", &self.include_child_transactions);
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
        out.option("start_date", &self.start_date);
        out.option("total_transactions", &self.total_transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(ChargeUnsecuredStatement);
#[cfg(feature = "statements")]
/// The document's schema `credit_summary`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditSummary {
    /// Optional. Cents.
    pub amount_over_limit: Option<i64>,
    /// Optional. Cents.
    pub amount_past_due: Option<i64>,
    /// Optional.
    pub apr: Option<i64>,
    /// Optional.
    pub balance_for_interest: Option<i64>,
    /// Optional.
    pub credit_limit: Option<i64>,
    /// Optional.
    pub disclosure: Option<String>,
    /// Optional.
    pub disputed_balance: Option<i64>,
    /// Optional.
    pub fees: Option<i64>,
    /// Optional.
    pub fees_ytd: Option<i64>,
    /// Optional.
    pub interest: Option<i64>,
    /// Optional.
    pub interest_ytd: Option<i64>,
    /// Optional.
    pub is_past_due: Option<bool>,
    /// Optional.
    pub last_payment_date: Option<crate::Date>,
    /// Optional.
    pub minimum_payment_due: Option<i64>,
    /// Optional.
    pub payment_due: Option<i64>,
    /// Optional.
    pub payment_due_date: Option<crate::Date>,
    /// Optional.
    pub payments_received: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreditSummary {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount_over_limit: None,
            amount_past_due: None,
            apr: None,
            balance_for_interest: None,
            credit_limit: None,
            disclosure: None,
            disputed_balance: None,
            fees: None,
            fees_ytd: None,
            interest: None,
            interest_ytd: None,
            is_past_due: None,
            last_payment_date: None,
            minimum_payment_due: None,
            payment_due: None,
            payment_due_date: None,
            payments_received: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreditSummary {
    const NAME: &'static str = "CreditSummary";
    const FIELDS: &'static [&'static str] = &[
        "amount_over_limit",
        "amount_past_due",
        "apr",
        "balance_for_interest",
        "credit_limit",
        "disclosure",
        "disputed_balance",
        "fees",
        "fees_ytd",
        "interest",
        "interest_ytd",
        "is_past_due",
        "last_payment_date",
        "minimum_payment_due",
        "payment_due",
        "payment_due_date",
        "payments_received",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount_over_limit: Option<crate::whole::Whole> = None;
        let mut amount_past_due: Option<crate::whole::Whole> = None;
        let mut apr: Option<crate::whole::Whole> = None;
        let mut balance_for_interest: Option<crate::whole::Whole> = None;
        let mut credit_limit: Option<crate::whole::Whole> = None;
        let mut disclosure: Option<String> = None;
        let mut disputed_balance: Option<crate::whole::Whole> = None;
        let mut fees: Option<crate::whole::Whole> = None;
        let mut fees_ytd: Option<crate::whole::Whole> = None;
        let mut interest: Option<crate::whole::Whole> = None;
        let mut interest_ytd: Option<crate::whole::Whole> = None;
        let mut is_past_due: Option<bool> = None;
        let mut last_payment_date: Option<crate::Date> = None;
        let mut minimum_payment_due: Option<crate::whole::Whole> = None;
        let mut payment_due: Option<crate::whole::Whole> = None;
        let mut payment_due_date: Option<crate::Date> = None;
        let mut payments_received: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount_over_limit),
                1 => __input.maybe_or_keep(&mut amount_past_due),
                2 => __input.maybe_or_keep(&mut apr),
                3 => __input.maybe_or_keep(&mut balance_for_interest),
                4 => __input.maybe_or_keep(&mut credit_limit),
                5 => __input.maybe_or_keep(&mut disclosure),
                6 => __input.maybe_or_keep(&mut disputed_balance),
                7 => __input.maybe_or_keep(&mut fees),
                8 => __input.maybe_or_keep(&mut fees_ytd),
                9 => __input.maybe_or_keep(&mut interest),
                10 => __input.maybe_or_keep(&mut interest_ytd),
                11 => __input.maybe_or_keep(&mut is_past_due),
                12 => __input.maybe_or_keep(&mut last_payment_date),
                13 => __input.maybe_or_keep(&mut minimum_payment_due),
                14 => __input.maybe_or_keep(&mut payment_due),
                15 => __input.maybe_or_keep(&mut payment_due_date),
                16 => __input.maybe_or_keep(&mut payments_received),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount_over_limit: amount_over_limit.map(|value| value.0),
            amount_past_due: amount_past_due.map(|value| value.0),
            apr: apr.map(|value| value.0),
            balance_for_interest: balance_for_interest.map(|value| value.0),
            credit_limit: credit_limit.map(|value| value.0),
            disclosure,
            disputed_balance: disputed_balance.map(|value| value.0),
            fees: fees.map(|value| value.0),
            fees_ytd: fees_ytd.map(|value| value.0),
            interest: interest.map(|value| value.0),
            interest_ytd: interest_ytd.map(|value| value.0),
            is_past_due,
            last_payment_date,
            minimum_payment_due: minimum_payment_due.map(|value| value.0),
            payment_due: payment_due.map(|value| value.0),
            payment_due_date,
            payments_received: payments_received.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount_over_limit", &self.amount_over_limit);
        out.option("amount_past_due", &self.amount_past_due);
        out.option("apr", &self.apr);
        out.option("balance_for_interest", &self.balance_for_interest);
        out.option("credit_limit", &self.credit_limit);
        out.option("disclosure", &self.disclosure);
        out.option("disputed_balance", &self.disputed_balance);
        out.option("fees", &self.fees);
        out.option("fees_ytd", &self.fees_ytd);
        out.option("interest", &self.interest);
        out.option("interest_ytd", &self.interest_ytd);
        out.option("is_past_due", &self.is_past_due);
        out.option("last_payment_date", &self.last_payment_date);
        out.option("minimum_payment_due", &self.minimum_payment_due);
        out.option("payment_due", &self.payment_due);
        out.option("payment_due_date", &self.payment_due_date);
        out.option("payments_received", &self.payments_received);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreditSummary);
#[cfg(feature = "statements")]
/// The document's schema `customer_service_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerServiceDetails {
    /// Optional.
    pub address: Option<StatementAddress>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CustomerServiceDetails {
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
impl crate::record::Record for CustomerServiceDetails {
    const NAME: &'static str = "CustomerServiceDetails";
    const FIELDS: &'static [&'static str] = &["address", "email", "phone_number"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<StatementAddress> = None;
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
crate::record::record!(CustomerServiceDetails);
#[cfg(feature = "statements")]
/// The document's schema `decline_info`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeclineInfo {
    /// Optional.
    pub decline_details: Option<String>,
    /// Required.
    pub reason: DeclineInfoReason,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DeclineInfo {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(reason: impl Into<DeclineInfoReason>) -> Self {
        Self {
            decline_details: None,
            reason: reason.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for DeclineInfo {
    const NAME: &'static str = "DeclineInfo";
    const FIELDS: &'static [&'static str] = &["decline_details", "reason"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut decline_details: Option<String> = None;
        let mut reason: Option<DeclineInfoReason> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut decline_details),
                1 => __input.take(&mut reason),
                _ => __input.again(),
            }
        }
        __input.need(&reason, "reason");
        Some(Self {
            decline_details,
            reason: reason?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("decline_details", &self.decline_details);
        out.field("reason", &self.reason);
        out.extra(&self.extra);
    }
}
crate::record::record!(DeclineInfo);
#[cfg(feature = "statements")]
/// The document's schema `decline_info_reason`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DeclineInfoReason {
    /// `ACH_RETURN`
    AchReturn,
    /// `BALANCE_VIOLATION`
    BalanceViolation,
    /// `DISABLED_PAYMENT_TYPE`
    DisabledPaymentType,
    /// `DUPLICATE_TRANSACTION`
    DuplicateTransaction,
    /// `GATEWAY_DECLINED`
    GatewayDeclined,
    /// `GATEWAY_ERROR`
    GatewayError,
    /// `INSUFFICIENT_FUNDS`
    InsufficientFunds,
    /// `NETWORK_DECLINED`
    NetworkDeclined,
    /// `OTHER`
    Other,
    /// `SUSPECTED_FRAUD`
    SuspectedFraud,
    /// `TRANSACTION_NOT_PERMITTED`
    TransactionNotPermitted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DeclineInfoReason {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchReturn,
        Self::BalanceViolation,
        Self::DisabledPaymentType,
        Self::DuplicateTransaction,
        Self::GatewayDeclined,
        Self::GatewayError,
        Self::InsufficientFunds,
        Self::NetworkDeclined,
        Self::Other,
        Self::SuspectedFraud,
        Self::TransactionNotPermitted,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchReturn => "ACH_RETURN",
            Self::BalanceViolation => "BALANCE_VIOLATION",
            Self::DisabledPaymentType => "DISABLED_PAYMENT_TYPE",
            Self::DuplicateTransaction => "DUPLICATE_TRANSACTION",
            Self::GatewayDeclined => "GATEWAY_DECLINED",
            Self::GatewayError => "GATEWAY_ERROR",
            Self::InsufficientFunds => "INSUFFICIENT_FUNDS",
            Self::NetworkDeclined => "NETWORK_DECLINED",
            Self::Other => "OTHER",
            Self::SuspectedFraud => "SUSPECTED_FRAUD",
            Self::TransactionNotPermitted => "TRANSACTION_NOT_PERMITTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DeclineInfoReason);
#[cfg(feature = "statements")]
/// The document's schema `depository_statement`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepositoryStatement {
    /// Optional. Only in responses.
    pub account_id: Option<AccountId>,
    /// Optional.
    pub account_summary: Option<AccountSummary>,
    /// Optional. Only in responses.
    pub authorized_signers: Option<Vec<Person>>,
    /// Optional.
    pub closing_balance: Option<i64>,
    /// Optional.
    pub customer_service_details: Option<CustomerServiceDetails>,
    /// Optional.
    pub disclosure: Option<String>,
    /// Optional. Only in responses.
    pub end_date: Option<crate::Date>,
    /// Required.
    pub exclude_jit_transactions: bool,
    /// Optional. Only in responses.
    pub id: Option<StatementId>,
    /// Required.
    pub include_child_transactions: bool,
    /// Optional. Only in responses.
    pub issue_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub joint_account_holders: Option<Vec<Person>>,
    /// Optional.
    pub opening_balance: Option<i64>,
    /// Optional.
    pub primary_account_holder_business: Option<Business>,
    /// Optional.
    pub primary_account_holder_personal: Option<Person>,
    /// Required.
    pub saving_summary: SavingSummary,
    /// Optional. Only in responses.
    pub start_date: Option<crate::Date>,
    /// Optional.
    pub total_transactions: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DepositoryStatement {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        exclude_jit_transactions: bool,
        include_child_transactions: bool,
        saving_summary: impl Into<SavingSummary>,
    ) -> Self {
        Self {
            account_id: None,
            account_summary: None,
            authorized_signers: None,
            closing_balance: None,
            customer_service_details: None,
            disclosure: None,
            end_date: None,
            exclude_jit_transactions,
            id: None,
            include_child_transactions,
            issue_date: None,
            joint_account_holders: None,
            opening_balance: None,
            primary_account_holder_business: None,
            primary_account_holder_personal: None,
            saving_summary: saving_summary.into(),
            start_date: None,
            total_transactions: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for DepositoryStatement {
    const NAME: &'static str = "DepositoryStatement";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_summary",
        "authorized_signers",
        "closing_balance",
        "customer_service_details",
        "disclosure",
        "end_date",
        "exclude_jit_transactions",
        "id",
        "include_child_transactions",
        "issue_date",
        "joint_account_holders",
        "opening_balance",
        "primary_account_holder_business",
        "primary_account_holder_personal",
        "saving_summary",
        "start_date",
        "total_transactions",
        "statement_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_summary: Option<AccountSummary> = None;
        let mut authorized_signers: Option<Vec<Person>> = None;
        let mut closing_balance: Option<crate::whole::Whole> = None;
        let mut customer_service_details: Option<CustomerServiceDetails> = None;
        let mut disclosure: Option<String> = None;
        let mut end_date: Option<crate::Date> = None;
        let mut exclude_jit_transactions: Option<bool> = None;
        let mut id: Option<StatementId> = None;
        let mut include_child_transactions: Option<bool> = None;
        let mut issue_date: Option<crate::Date> = None;
        let mut joint_account_holders: Option<Vec<Person>> = None;
        let mut opening_balance: Option<crate::whole::Whole> = None;
        let mut primary_account_holder_business: Option<Business> = None;
        let mut primary_account_holder_personal: Option<Person> = None;
        let mut saving_summary: Option<SavingSummary> = None;
        let mut start_date: Option<crate::Date> = None;
        let mut total_transactions: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut account_summary),
                2 => __input.maybe_or_keep(&mut authorized_signers),
                3 => __input.maybe_or_keep(&mut closing_balance),
                4 => __input.maybe_or_keep(&mut customer_service_details),
                5 => __input.maybe_or_keep(&mut disclosure),
                6 => __input.maybe_or_keep(&mut end_date),
                7 => __input.take(&mut exclude_jit_transactions),
                8 => __input.maybe_or_keep(&mut id),
                9 => __input.take(&mut include_child_transactions),
                10 => __input.maybe_or_keep(&mut issue_date),
                11 => __input.maybe_or_keep(&mut joint_account_holders),
                12 => __input.maybe_or_keep(&mut opening_balance),
                13 => __input.maybe_or_keep(&mut primary_account_holder_business),
                14 => __input.maybe_or_keep(&mut primary_account_holder_personal),
                15 => __input.take(&mut saving_summary),
                16 => __input.maybe_or_keep(&mut start_date),
                17 => __input.maybe_or_keep(&mut total_transactions),
                18 => __input.tag("DEPOSIT"),
                _ => __input.again(),
            }
        }
        __input.need(&exclude_jit_transactions, "exclude_jit_transactions");
        __input.need(&include_child_transactions, "include_child_transactions");
        __input.need(&saving_summary, "saving_summary");
        Some(Self {
            account_id,
            account_summary,
            authorized_signers,
            closing_balance: closing_balance.map(|value| value.0),
            customer_service_details,
            disclosure,
            end_date,
            exclude_jit_transactions: exclude_jit_transactions?,
            id,
            include_child_transactions: include_child_transactions?,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            saving_summary: saving_summary?,
            start_date,
            total_transactions: total_transactions.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("statement_type", "DEPOSIT");
        out.option("account_id", &self.account_id);
        out.option("account_summary", &self.account_summary);
        out.option("authorized_signers", &self.authorized_signers);
        out.option("closing_balance", &self.closing_balance);
        out.option("customer_service_details", &self.customer_service_details);
        out.option("disclosure", &self.disclosure);
        out.option("end_date", &self.end_date);
        out.field("exclude_jit_transactions", &self.exclude_jit_transactions);
        out.option("id", &self.id);
        out.field("include_child_transactions", &self.include_child_transactions);
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
        out.field("saving_summary", &self.saving_summary);
        out.option("start_date", &self.start_date);
        out.option("total_transactions", &self.total_transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(DepositoryStatement);
#[cfg(feature = "statements")]
/// The document's schema `enhanced_raw_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnhancedRawDetails {
    /// Optional.
    pub amount: Option<f64>,
    /// Optional.
    pub categorized_by: Option<i64>,
    /// Optional.
    pub category: Option<String>,
    /// Optional.
    pub category_guid: Option<String>,
    /// Optional.
    pub described_by: Option<i64>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub extended_transaction_type: Option<String>,
    /// Optional.
    pub id: Option<i64>,
    /// Optional.
    pub is_bill_pay: Option<bool>,
    /// Optional.
    pub is_direct_deposit: Option<bool>,
    /// Optional.
    pub is_expense: Option<bool>,
    /// Optional.
    pub is_fee: Option<bool>,
    /// Optional.
    pub is_income: Option<bool>,
    /// Optional.
    pub is_international: Option<bool>,
    /// Optional.
    pub is_overdraft_fee: Option<bool>,
    /// Optional.
    pub is_payroll_advance: Option<bool>,
    /// Optional.
    pub is_subscription: Option<bool>,
    /// Optional.
    pub memo: Option<String>,
    /// Optional.
    pub merchant_category_code: Option<i64>,
    /// Optional.
    pub merchant_guid: Option<String>,
    /// Optional.
    pub merchant_location_guid: Option<String>,
    /// Optional.
    pub original_description: Option<String>,
    /// Optional.
    pub type_: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl EnhancedRawDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            categorized_by: None,
            category: None,
            category_guid: None,
            described_by: None,
            description: None,
            extended_transaction_type: None,
            id: None,
            is_bill_pay: None,
            is_direct_deposit: None,
            is_expense: None,
            is_fee: None,
            is_income: None,
            is_international: None,
            is_overdraft_fee: None,
            is_payroll_advance: None,
            is_subscription: None,
            memo: None,
            merchant_category_code: None,
            merchant_guid: None,
            merchant_location_guid: None,
            original_description: None,
            type_: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for EnhancedRawDetails {
    const NAME: &'static str = "EnhancedRawDetails";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "categorized_by",
        "category",
        "category_guid",
        "described_by",
        "description",
        "extended_transaction_type",
        "id",
        "is_bill_pay",
        "is_direct_deposit",
        "is_expense",
        "is_fee",
        "is_income",
        "is_international",
        "is_overdraft_fee",
        "is_payroll_advance",
        "is_subscription",
        "memo",
        "merchant_category_code",
        "merchant_guid",
        "merchant_location_guid",
        "original_description",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<f64> = None;
        let mut categorized_by: Option<crate::whole::Whole> = None;
        let mut category: Option<String> = None;
        let mut category_guid: Option<String> = None;
        let mut described_by: Option<crate::whole::Whole> = None;
        let mut description: Option<String> = None;
        let mut extended_transaction_type: Option<String> = None;
        let mut id: Option<crate::whole::Whole> = None;
        let mut is_bill_pay: Option<bool> = None;
        let mut is_direct_deposit: Option<bool> = None;
        let mut is_expense: Option<bool> = None;
        let mut is_fee: Option<bool> = None;
        let mut is_income: Option<bool> = None;
        let mut is_international: Option<bool> = None;
        let mut is_overdraft_fee: Option<bool> = None;
        let mut is_payroll_advance: Option<bool> = None;
        let mut is_subscription: Option<bool> = None;
        let mut memo: Option<String> = None;
        let mut merchant_category_code: Option<crate::whole::Whole> = None;
        let mut merchant_guid: Option<String> = None;
        let mut merchant_location_guid: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut type_: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.maybe_or_keep(&mut categorized_by),
                2 => __input.maybe_or_keep(&mut category),
                3 => __input.maybe_or_keep(&mut category_guid),
                4 => __input.maybe_or_keep(&mut described_by),
                5 => __input.maybe_or_keep(&mut description),
                6 => __input.maybe_or_keep(&mut extended_transaction_type),
                7 => __input.maybe_or_keep(&mut id),
                8 => __input.maybe_or_keep(&mut is_bill_pay),
                9 => __input.maybe_or_keep(&mut is_direct_deposit),
                10 => __input.maybe_or_keep(&mut is_expense),
                11 => __input.maybe_or_keep(&mut is_fee),
                12 => __input.maybe_or_keep(&mut is_income),
                13 => __input.maybe_or_keep(&mut is_international),
                14 => __input.maybe_or_keep(&mut is_overdraft_fee),
                15 => __input.maybe_or_keep(&mut is_payroll_advance),
                16 => __input.maybe_or_keep(&mut is_subscription),
                17 => __input.maybe_or_keep(&mut memo),
                18 => __input.maybe_or_keep(&mut merchant_category_code),
                19 => __input.maybe_or_keep(&mut merchant_guid),
                20 => __input.maybe_or_keep(&mut merchant_location_guid),
                21 => __input.maybe_or_keep(&mut original_description),
                22 => __input.maybe_or_keep(&mut type_),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount,
            categorized_by: categorized_by.map(|value| value.0),
            category,
            category_guid,
            described_by: described_by.map(|value| value.0),
            description,
            extended_transaction_type,
            id: id.map(|value| value.0),
            is_bill_pay,
            is_direct_deposit,
            is_expense,
            is_fee,
            is_income,
            is_international,
            is_overdraft_fee,
            is_payroll_advance,
            is_subscription,
            memo,
            merchant_category_code: merchant_category_code.map(|value| value.0),
            merchant_guid,
            merchant_location_guid,
            original_description,
            type_,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("categorized_by", &self.categorized_by);
        out.option("category", &self.category);
        out.option("category_guid", &self.category_guid);
        out.option("described_by", &self.described_by);
        out.option("description", &self.description);
        out.option("extended_transaction_type", &self.extended_transaction_type);
        out.option("id", &self.id);
        out.option("is_bill_pay", &self.is_bill_pay);
        out.option("is_direct_deposit", &self.is_direct_deposit);
        out.option("is_expense", &self.is_expense);
        out.option("is_fee", &self.is_fee);
        out.option("is_income", &self.is_income);
        out.option("is_international", &self.is_international);
        out.option("is_overdraft_fee", &self.is_overdraft_fee);
        out.option("is_payroll_advance", &self.is_payroll_advance);
        out.option("is_subscription", &self.is_subscription);
        out.option("memo", &self.memo);
        out.option("merchant_category_code", &self.merchant_category_code);
        out.option("merchant_guid", &self.merchant_guid);
        out.option("merchant_location_guid", &self.merchant_location_guid);
        out.option("original_description", &self.original_description);
        out.option("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(EnhancedRawDetails);
#[cfg(feature = "statements")]
/// The document's schema `enhanced_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnhancedTransactionData {
    /// Optional.
    pub category: Option<String>,
    /// Optional.
    pub enhanced_description: Option<String>,
    /// Optional.
    pub enhanced_raw: Option<Vec<EnhancedRawDetails>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl EnhancedTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            category: None,
            enhanced_description: None,
            enhanced_raw: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for EnhancedTransactionData {
    const NAME: &'static str = "EnhancedTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "category",
        "enhanced_description",
        "enhanced_raw",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut category: Option<String> = None;
        let mut enhanced_description: Option<String> = None;
        let mut enhanced_raw: Option<Vec<EnhancedRawDetails>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut category),
                1 => __input.maybe_or_keep(&mut enhanced_description),
                2 => __input.maybe_or_keep(&mut enhanced_raw),
                _ => __input.again(),
            }
        }
        Some(Self {
            category,
            enhanced_description,
            enhanced_raw,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("category", &self.category);
        out.option("enhanced_description", &self.enhanced_description);
        out.option("enhanced_raw", &self.enhanced_raw);
        out.extra(&self.extra);
    }
}
crate::record::record!(EnhancedTransactionData);
#[cfg(feature = "statements")]
/// The document's schema `financial_institution`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinancialInstitution {
    /// Optional.
    pub legal_address: Option<StatementAddress>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FinancialInstitution {
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
impl crate::record::Record for FinancialInstitution {
    const NAME: &'static str = "FinancialInstitution";
    const FIELDS: &'static [&'static str] = &["legal_address", "name", "phone_number"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut legal_address: Option<StatementAddress> = None;
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
crate::record::record!(FinancialInstitution);
#[cfg(feature = "statements")]
/// The document's schema `line_of_credit_statement`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditStatement {
    /// Optional. Only in responses.
    pub account_id: Option<AccountId>,
    /// Optional.
    pub account_summary: Option<AccountSummary>,
    /// Optional. Only in responses.
    pub authorized_signers: Option<Vec<Person>>,
    /// Optional.
    pub closing_balance: Option<i64>,
    /// Required.
    pub credit_summary: CreditSummary,
    /// Optional.
    pub customer_service_details: Option<CustomerServiceDetails>,
    /// Optional.
    pub disclosure: Option<String>,
    /// Optional. Only in responses.
    pub end_date: Option<crate::Date>,
    /// Required.
    pub exclude_jit_transactions: bool,
    /// Optional. Only in responses.
    pub id: Option<StatementId>,
    /// Required.
    pub include_child_transactions: bool,
    /// Optional. Only in responses.
    pub issue_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub joint_account_holders: Option<Vec<Person>>,
    /// Optional.
    pub opening_balance: Option<i64>,
    /// Optional.
    pub primary_account_holder_business: Option<Business>,
    /// Optional.
    pub primary_account_holder_personal: Option<Person>,
    /// Optional. Only in responses.
    pub start_date: Option<crate::Date>,
    /// Optional.
    pub total_transactions: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl LineOfCreditStatement {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        credit_summary: impl Into<CreditSummary>,
        exclude_jit_transactions: bool,
        include_child_transactions: bool,
    ) -> Self {
        Self {
            account_id: None,
            account_summary: None,
            authorized_signers: None,
            closing_balance: None,
            credit_summary: credit_summary.into(),
            customer_service_details: None,
            disclosure: None,
            end_date: None,
            exclude_jit_transactions,
            id: None,
            include_child_transactions,
            issue_date: None,
            joint_account_holders: None,
            opening_balance: None,
            primary_account_holder_business: None,
            primary_account_holder_personal: None,
            start_date: None,
            total_transactions: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for LineOfCreditStatement {
    const NAME: &'static str = "LineOfCreditStatement";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_summary",
        "authorized_signers",
        "closing_balance",
        "credit_summary",
        "customer_service_details",
        "disclosure",
        "end_date",
        "exclude_jit_transactions",
        "id",
        "include_child_transactions",
        "issue_date",
        "joint_account_holders",
        "opening_balance",
        "primary_account_holder_business",
        "primary_account_holder_personal",
        "start_date",
        "total_transactions",
        "statement_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_summary: Option<AccountSummary> = None;
        let mut authorized_signers: Option<Vec<Person>> = None;
        let mut closing_balance: Option<crate::whole::Whole> = None;
        let mut credit_summary: Option<CreditSummary> = None;
        let mut customer_service_details: Option<CustomerServiceDetails> = None;
        let mut disclosure: Option<String> = None;
        let mut end_date: Option<crate::Date> = None;
        let mut exclude_jit_transactions: Option<bool> = None;
        let mut id: Option<StatementId> = None;
        let mut include_child_transactions: Option<bool> = None;
        let mut issue_date: Option<crate::Date> = None;
        let mut joint_account_holders: Option<Vec<Person>> = None;
        let mut opening_balance: Option<crate::whole::Whole> = None;
        let mut primary_account_holder_business: Option<Business> = None;
        let mut primary_account_holder_personal: Option<Person> = None;
        let mut start_date: Option<crate::Date> = None;
        let mut total_transactions: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut account_summary),
                2 => __input.maybe_or_keep(&mut authorized_signers),
                3 => __input.maybe_or_keep(&mut closing_balance),
                4 => __input.take(&mut credit_summary),
                5 => __input.maybe_or_keep(&mut customer_service_details),
                6 => __input.maybe_or_keep(&mut disclosure),
                7 => __input.maybe_or_keep(&mut end_date),
                8 => __input.take(&mut exclude_jit_transactions),
                9 => __input.maybe_or_keep(&mut id),
                10 => __input.take(&mut include_child_transactions),
                11 => __input.maybe_or_keep(&mut issue_date),
                12 => __input.maybe_or_keep(&mut joint_account_holders),
                13 => __input.maybe_or_keep(&mut opening_balance),
                14 => __input.maybe_or_keep(&mut primary_account_holder_business),
                15 => __input.maybe_or_keep(&mut primary_account_holder_personal),
                16 => __input.maybe_or_keep(&mut start_date),
                17 => __input.maybe_or_keep(&mut total_transactions),
                18 => __input.tag("LINE_OF_CREDIT"),
                _ => __input.again(),
            }
        }
        __input.need(&credit_summary, "credit_summary");
        __input.need(&exclude_jit_transactions, "exclude_jit_transactions");
        __input.need(&include_child_transactions, "include_child_transactions");
        Some(Self {
            account_id,
            account_summary,
            authorized_signers,
            closing_balance: closing_balance.map(|value| value.0),
            credit_summary: credit_summary?,
            customer_service_details,
            disclosure,
            end_date,
            exclude_jit_transactions: exclude_jit_transactions?,
            id,
            include_child_transactions: include_child_transactions?,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            start_date,
            total_transactions: total_transactions.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("statement_type", "LINE_OF_CREDIT");
        out.option("account_id", &self.account_id);
        out.option("account_summary", &self.account_summary);
        out.option("authorized_signers", &self.authorized_signers);
        out.option("closing_balance", &self.closing_balance);
        out.field("credit_summary", &self.credit_summary);
        out.option("customer_service_details", &self.customer_service_details);
        out.option("disclosure", &self.disclosure);
        out.option("end_date", &self.end_date);
        out.field("exclude_jit_transactions", &self.exclude_jit_transactions);
        out.option("id", &self.id);
        out.field("include_child_transactions", &self.include_child_transactions);
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
        out.option("start_date", &self.start_date);
        out.option("total_transactions", &self.total_transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(LineOfCreditStatement);
#[cfg(feature = "statements")]
/// The document's schema `person`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
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
impl Person {
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
impl crate::record::Record for Person {
    const NAME: &'static str = "Person";
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
crate::record::record!(Person);
#[cfg(feature = "statements")]
/// The document's schema `saving_summary`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SavingSummary {
    /// Optional.
    pub accrual_days: Option<i64>,
    /// Optional.
    pub apy: Option<i64>,
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
impl SavingSummary {
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
impl crate::record::Record for SavingSummary {
    const NAME: &'static str = "SavingSummary";
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
        let mut apy: Option<crate::whole::Whole> = None;
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
            apy: apy.map(|value| value.0),
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
crate::record::record!(SavingSummary);
#[cfg(feature = "statements")]
/// The document's schema `security_account_summary`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecurityAccountSummary {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Optional. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional.
    pub account_type: Option<String>,
    /// Optional.
    pub apy: Option<i64>,
    /// Optional.
    pub closing_balance: Option<i64>,
    /// Optional.
    pub disclosure: Option<String>,
    /// Optional.
    pub interest: Option<i64>,
    /// Optional.
    pub interest_previous_month: Option<i64>,
    /// Optional.
    pub interest_previous_year: Option<i64>,
    /// Optional.
    pub interest_ytd: Option<i64>,
    /// Optional.
    pub opening_balance: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SecurityAccountSummary {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            account_number: None,
            account_type: None,
            apy: None,
            closing_balance: None,
            disclosure: None,
            interest: None,
            interest_previous_month: None,
            interest_previous_year: None,
            interest_ytd: None,
            opening_balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SecurityAccountSummary {
    const NAME: &'static str = "SecurityAccountSummary";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_number",
        "account_type",
        "apy",
        "closing_balance",
        "disclosure",
        "interest",
        "interest_previous_month",
        "interest_previous_year",
        "interest_ytd",
        "opening_balance",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_number: Option<String> = None;
        let mut account_type: Option<String> = None;
        let mut apy: Option<crate::whole::Whole> = None;
        let mut closing_balance: Option<crate::whole::Whole> = None;
        let mut disclosure: Option<String> = None;
        let mut interest: Option<crate::whole::Whole> = None;
        let mut interest_previous_month: Option<crate::whole::Whole> = None;
        let mut interest_previous_year: Option<crate::whole::Whole> = None;
        let mut interest_ytd: Option<crate::whole::Whole> = None;
        let mut opening_balance: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut account_number),
                2 => __input.maybe_or_keep(&mut account_type),
                3 => __input.maybe_or_keep(&mut apy),
                4 => __input.maybe_or_keep(&mut closing_balance),
                5 => __input.maybe_or_keep(&mut disclosure),
                6 => __input.maybe_or_keep(&mut interest),
                7 => __input.maybe_or_keep(&mut interest_previous_month),
                8 => __input.maybe_or_keep(&mut interest_previous_year),
                9 => __input.maybe_or_keep(&mut interest_ytd),
                10 => __input.maybe_or_keep(&mut opening_balance),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_id,
            account_number,
            account_type,
            apy: apy.map(|value| value.0),
            closing_balance: closing_balance.map(|value| value.0),
            disclosure,
            interest: interest.map(|value| value.0),
            interest_previous_month: interest_previous_month.map(|value| value.0),
            interest_previous_year: interest_previous_year.map(|value| value.0),
            interest_ytd: interest_ytd.map(|value| value.0),
            opening_balance: opening_balance.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.secret_option("account_number", &self.account_number);
        out.option("account_type", &self.account_type);
        out.option("apy", &self.apy);
        out.option("closing_balance", &self.closing_balance);
        out.option("disclosure", &self.disclosure);
        out.option("interest", &self.interest);
        out.option("interest_previous_month", &self.interest_previous_month);
        out.option("interest_previous_year", &self.interest_previous_year);
        out.option("interest_ytd", &self.interest_ytd);
        out.option("opening_balance", &self.opening_balance);
        out.extra(&self.extra);
    }
}
crate::record::record!(SecurityAccountSummary);
#[cfg(feature = "statements")]
/// The document's schema `statement`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Statement {
    /// `statement_type: CHARGE_SECURED`
    ChargeSecured(ChargeSecuredStatement),
    /// `statement_type: CHARGE_UNSECURED`
    ChargeUnsecured(ChargeUnsecuredStatement),
    /// `statement_type: DEPOSIT`
    Deposit(DepositoryStatement),
    /// `statement_type: LINE_OF_CREDIT`
    LineOfCredit(LineOfCreditStatement),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl Statement {
    /// The value of `statement_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ChargeSecured(_) => "CHARGE_SECURED",
            Self::ChargeUnsecured(_) => "CHARGE_UNSECURED",
            Self::Deposit(_) => "DEPOSIT",
            Self::LineOfCredit(_) => "LINE_OF_CREDIT",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `statement_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> StatementType {
        self.tag().into()
    }
    /// Makes the variant `ChargeSecured`.
    #[inline]
    pub fn charge_secured(value: ChargeSecuredStatement) -> Self {
        Self::ChargeSecured(value)
    }
    /// Whether this is `ChargeSecured`.
    #[inline]
    pub fn is_charge_secured(&self) -> bool {
        matches!(self, Self::ChargeSecured(_))
    }
    /// The content of `ChargeSecured`, if this is one.
    #[inline]
    pub fn as_charge_secured(&self) -> Option<&ChargeSecuredStatement> {
        match self {
            Self::ChargeSecured(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ChargeSecured`, if this is one.
    #[inline]
    pub fn into_charge_secured(self) -> Option<ChargeSecuredStatement> {
        match self {
            Self::ChargeSecured(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `ChargeUnsecured`.
    #[inline]
    pub fn charge_unsecured(value: ChargeUnsecuredStatement) -> Self {
        Self::ChargeUnsecured(value)
    }
    /// Whether this is `ChargeUnsecured`.
    #[inline]
    pub fn is_charge_unsecured(&self) -> bool {
        matches!(self, Self::ChargeUnsecured(_))
    }
    /// The content of `ChargeUnsecured`, if this is one.
    #[inline]
    pub fn as_charge_unsecured(&self) -> Option<&ChargeUnsecuredStatement> {
        match self {
            Self::ChargeUnsecured(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ChargeUnsecured`, if this is one.
    #[inline]
    pub fn into_charge_unsecured(self) -> Option<ChargeUnsecuredStatement> {
        match self {
            Self::ChargeUnsecured(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Deposit`.
    #[inline]
    pub fn deposit(value: DepositoryStatement) -> Self {
        Self::Deposit(value)
    }
    /// Whether this is `Deposit`.
    #[inline]
    pub fn is_deposit(&self) -> bool {
        matches!(self, Self::Deposit(_))
    }
    /// The content of `Deposit`, if this is one.
    #[inline]
    pub fn as_deposit(&self) -> Option<&DepositoryStatement> {
        match self {
            Self::Deposit(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Deposit`, if this is one.
    #[inline]
    pub fn into_deposit(self) -> Option<DepositoryStatement> {
        match self {
            Self::Deposit(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `LineOfCredit`.
    #[inline]
    pub fn line_of_credit(value: LineOfCreditStatement) -> Self {
        Self::LineOfCredit(value)
    }
    /// Whether this is `LineOfCredit`.
    #[inline]
    pub fn is_line_of_credit(&self) -> bool {
        matches!(self, Self::LineOfCredit(_))
    }
    /// The content of `LineOfCredit`, if this is one.
    #[inline]
    pub fn as_line_of_credit(&self) -> Option<&LineOfCreditStatement> {
        match self {
            Self::LineOfCredit(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `LineOfCredit`, if this is one.
    #[inline]
    pub fn into_line_of_credit(self) -> Option<LineOfCreditStatement> {
        match self {
            Self::LineOfCredit(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::ChargeSecured(value) => value.account_id.as_ref(),
            Self::ChargeUnsecured(value) => value.account_id.as_ref(),
            Self::Deposit(value) => value.account_id.as_ref(),
            Self::LineOfCredit(value) => value.account_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `account_summary`, which every known kind has.
    #[inline]
    pub fn account_summary(&self) -> Option<&AccountSummary> {
        match self {
            Self::ChargeSecured(value) => value.account_summary.as_ref(),
            Self::ChargeUnsecured(value) => value.account_summary.as_ref(),
            Self::Deposit(value) => value.account_summary.as_ref(),
            Self::LineOfCredit(value) => value.account_summary.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `authorized_signers`, which every known kind has.
    #[inline]
    pub fn authorized_signers(&self) -> Option<&[Person]> {
        match self {
            Self::ChargeSecured(value) => value.authorized_signers.as_deref(),
            Self::ChargeUnsecured(value) => value.authorized_signers.as_deref(),
            Self::Deposit(value) => value.authorized_signers.as_deref(),
            Self::LineOfCredit(value) => value.authorized_signers.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `closing_balance`, which every known kind has.
    #[inline]
    pub fn closing_balance(&self) -> Option<i64> {
        match self {
            Self::ChargeSecured(value) => value.closing_balance,
            Self::ChargeUnsecured(value) => value.closing_balance,
            Self::Deposit(value) => value.closing_balance,
            Self::LineOfCredit(value) => value.closing_balance,
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_service_details`, which every known kind has.
    #[inline]
    pub fn customer_service_details(&self) -> Option<&CustomerServiceDetails> {
        match self {
            Self::ChargeSecured(value) => value.customer_service_details.as_ref(),
            Self::ChargeUnsecured(value) => value.customer_service_details.as_ref(),
            Self::Deposit(value) => value.customer_service_details.as_ref(),
            Self::LineOfCredit(value) => value.customer_service_details.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `disclosure`, which every known kind has.
    #[inline]
    pub fn disclosure(&self) -> Option<&str> {
        match self {
            Self::ChargeSecured(value) => value.disclosure.as_deref(),
            Self::ChargeUnsecured(value) => value.disclosure.as_deref(),
            Self::Deposit(value) => value.disclosure.as_deref(),
            Self::LineOfCredit(value) => value.disclosure.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `end_date`, which every known kind has.
    #[inline]
    pub fn end_date(&self) -> Option<&crate::Date> {
        match self {
            Self::ChargeSecured(value) => value.end_date.as_ref(),
            Self::ChargeUnsecured(value) => value.end_date.as_ref(),
            Self::Deposit(value) => value.end_date.as_ref(),
            Self::LineOfCredit(value) => value.end_date.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `exclude_jit_transactions`, which every known kind has.
    #[inline]
    pub fn exclude_jit_transactions(&self) -> Option<bool> {
        match self {
            Self::ChargeSecured(value) => Some(value.exclude_jit_transactions),
            Self::ChargeUnsecured(value) => Some(value.exclude_jit_transactions),
            Self::Deposit(value) => Some(value.exclude_jit_transactions),
            Self::LineOfCredit(value) => Some(value.exclude_jit_transactions),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&StatementId> {
        match self {
            Self::ChargeSecured(value) => value.id.as_ref(),
            Self::ChargeUnsecured(value) => value.id.as_ref(),
            Self::Deposit(value) => value.id.as_ref(),
            Self::LineOfCredit(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `include_child_transactions`, which every known kind has.
    #[inline]
    pub fn include_child_transactions(&self) -> Option<bool> {
        match self {
            Self::ChargeSecured(value) => Some(value.include_child_transactions),
            Self::ChargeUnsecured(value) => Some(value.include_child_transactions),
            Self::Deposit(value) => Some(value.include_child_transactions),
            Self::LineOfCredit(value) => Some(value.include_child_transactions),
            Self::Unrecognized(_) => None,
        }
    }
    /// `issue_date`, which every known kind has.
    #[inline]
    pub fn issue_date(&self) -> Option<&crate::Date> {
        match self {
            Self::ChargeSecured(value) => value.issue_date.as_ref(),
            Self::ChargeUnsecured(value) => value.issue_date.as_ref(),
            Self::Deposit(value) => value.issue_date.as_ref(),
            Self::LineOfCredit(value) => value.issue_date.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `joint_account_holders`, which every known kind has.
    #[inline]
    pub fn joint_account_holders(&self) -> Option<&[Person]> {
        match self {
            Self::ChargeSecured(value) => value.joint_account_holders.as_deref(),
            Self::ChargeUnsecured(value) => value.joint_account_holders.as_deref(),
            Self::Deposit(value) => value.joint_account_holders.as_deref(),
            Self::LineOfCredit(value) => value.joint_account_holders.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `opening_balance`, which every known kind has.
    #[inline]
    pub fn opening_balance(&self) -> Option<i64> {
        match self {
            Self::ChargeSecured(value) => value.opening_balance,
            Self::ChargeUnsecured(value) => value.opening_balance,
            Self::Deposit(value) => value.opening_balance,
            Self::LineOfCredit(value) => value.opening_balance,
            Self::Unrecognized(_) => None,
        }
    }
    /// `primary_account_holder_business`, which every known kind has.
    #[inline]
    pub fn primary_account_holder_business(&self) -> Option<&Business> {
        match self {
            Self::ChargeSecured(value) => value.primary_account_holder_business.as_ref(),
            Self::ChargeUnsecured(value) => {
                value.primary_account_holder_business.as_ref()
            }
            Self::Deposit(value) => value.primary_account_holder_business.as_ref(),
            Self::LineOfCredit(value) => value.primary_account_holder_business.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `primary_account_holder_personal`, which every known kind has.
    #[inline]
    pub fn primary_account_holder_personal(&self) -> Option<&Person> {
        match self {
            Self::ChargeSecured(value) => value.primary_account_holder_personal.as_ref(),
            Self::ChargeUnsecured(value) => {
                value.primary_account_holder_personal.as_ref()
            }
            Self::Deposit(value) => value.primary_account_holder_personal.as_ref(),
            Self::LineOfCredit(value) => value.primary_account_holder_personal.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `start_date`, which every known kind has.
    #[inline]
    pub fn start_date(&self) -> Option<&crate::Date> {
        match self {
            Self::ChargeSecured(value) => value.start_date.as_ref(),
            Self::ChargeUnsecured(value) => value.start_date.as_ref(),
            Self::Deposit(value) => value.start_date.as_ref(),
            Self::LineOfCredit(value) => value.start_date.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `total_transactions`, which every known kind has.
    #[inline]
    pub fn total_transactions(&self) -> Option<i64> {
        match self {
            Self::ChargeSecured(value) => value.total_transactions,
            Self::ChargeUnsecured(value) => value.total_transactions,
            Self::Deposit(value) => value.total_transactions,
            Self::LineOfCredit(value) => value.total_transactions,
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<ChargeSecuredStatement> for Statement {
    #[inline]
    fn from(value: ChargeSecuredStatement) -> Self {
        Self::ChargeSecured(value)
    }
}
impl From<ChargeUnsecuredStatement> for Statement {
    #[inline]
    fn from(value: ChargeUnsecuredStatement) -> Self {
        Self::ChargeUnsecured(value)
    }
}
impl From<DepositoryStatement> for Statement {
    #[inline]
    fn from(value: DepositoryStatement) -> Self {
        Self::Deposit(value)
    }
}
impl From<LineOfCreditStatement> for Statement {
    #[inline]
    fn from(value: LineOfCreditStatement) -> Self {
        Self::LineOfCredit(value)
    }
}
impl ::serde::Serialize for Statement {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::ChargeSecured(value) => value.serialize(serializer),
            Self::ChargeUnsecured(value) => value.serialize(serializer),
            Self::Deposit(value) => value.serialize(serializer),
            Self::LineOfCredit(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for Statement {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for Statement {
    const NAME: &'static str = "Statement";
    const TAG: &'static str = "statement_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "CHARGE_SECURED" => Self::ChargeSecured(body.branch()?),
                "CHARGE_UNSECURED" => Self::ChargeUnsecured(body.branch()?),
                "DEPOSIT" => Self::Deposit(body.branch()?),
                "LINE_OF_CREDIT" => Self::LineOfCredit(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "statements")]
/// The document's schema `statement_address`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementAddress {
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
impl StatementAddress {
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
impl crate::record::Record for StatementAddress {
    const NAME: &'static str = "StatementAddress";
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
crate::record::record!(StatementAddress);
#[cfg(feature = "statements")]
/// The document's schema `statement_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub statements: Vec<StatementSummary>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl StatementList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(statements: Vec<StatementSummary>) -> Self {
        Self {
            next_page_token: None,
            statements,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for StatementList {
    const NAME: &'static str = "StatementList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "statements"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut statements: Option<Vec<StatementSummary>> = None;
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
crate::record::record!(StatementList);
#[cfg(feature = "statements")]
/// The document's schema `statement_summary`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementSummary {
    /// Optional. Only in responses.
    pub account_id: Option<AccountId>,
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
impl StatementSummary {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            end_date: None,
            id: None,
            issue_date: None,
            start_date: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for StatementSummary {
    const NAME: &'static str = "StatementSummary";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "end_date",
        "id",
        "issue_date",
        "start_date",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut end_date: Option<crate::Date> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut issue_date: Option<crate::Date> = None;
        let mut start_date: Option<crate::Date> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut end_date),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.maybe_or_keep(&mut issue_date),
                4 => __input.maybe_or_keep(&mut start_date),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_id,
            end_date,
            id,
            issue_date,
            start_date,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.option("end_date", &self.end_date);
        out.option("id", &self.id);
        out.option("issue_date", &self.issue_date);
        out.option("start_date", &self.start_date);
        out.extra(&self.extra);
    }
}
crate::record::record!(StatementSummary);
#[cfg(feature = "statements")]
/// The document's schema `statement_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: StatementTransactionDcSign,
    /// Optional.
    pub decline: Option<DeclineInfo>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<EnhancedTransactionData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: String,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Required.
    pub type_: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl StatementTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<StatementTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<String>,
        transaction_time: impl Into<crate::Timestamp>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for StatementTransaction {
    const NAME: &'static str = "StatementTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<StatementTransactionDcSign> = None;
        let mut decline: Option<DeclineInfo> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<EnhancedTransactionData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<String> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        let mut type_: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut enhanced_transaction),
                10 => __input.take(&mut force_post),
                11 => __input.maybe_or_keep(&mut fraud_risk),
                12 => __input.take(&mut group_id),
                13 => __input.maybe_or_keep(&mut hold_expiration_time),
                14 => __input.take(&mut id),
                15 => __input.maybe_or_keep(&mut internal_account_id),
                16 => __input.take(&mut last_updated_time),
                17 => __input.take_or_keep(&mut metadata),
                18 => __input.take(&mut partial_hold),
                19 => __input.take(&mut pending_amount),
                20 => __input.take(&mut posted_amount),
                21 => __input.maybe_or_keep(&mut posted_date),
                22 => __input.maybe_or_keep(&mut reference_id),
                23 => __input.take(&mut status),
                24 => __input.take(&mut subtype),
                25 => __input.maybe_or_keep(&mut system_description),
                26 => __input.take(&mut transaction_time),
                27 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        __input.need(&type_, "type");
        Some(Self {
            account_id,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(StatementTransaction);
#[cfg(feature = "statements")]
/// The document's schema `statement_transaction_dc_sign`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StatementTransactionDcSign {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl StatementTransactionDcSign {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::Debit];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::Debit => "DEBIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(StatementTransactionDcSign);
#[cfg(feature = "statements")]
/// The document's schema `statement_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StatementType {
    /// `CHARGE_SECURED`
    ChargeSecured,
    /// `CHARGE_UNSECURED`
    ChargeUnsecured,
    /// `DEPOSIT`
    Deposit,
    /// `LINE_OF_CREDIT`
    LineOfCredit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl StatementType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::ChargeSecured,
        Self::ChargeUnsecured,
        Self::Deposit,
        Self::LineOfCredit,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChargeSecured => "CHARGE_SECURED",
            Self::ChargeUnsecured => "CHARGE_UNSECURED",
            Self::Deposit => "DEPOSIT",
            Self::LineOfCredit => "LINE_OF_CREDIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(StatementType);
#[cfg(feature = "statements")]
/// The document's schema `transaction_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transactions: Vec<StatementTransaction>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransactionList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transactions: Vec<StatementTransaction>) -> Self {
        Self {
            next_page_token: None,
            transactions,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TransactionList {
    const NAME: &'static str = "TransactionList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transactions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut transactions: Option<Vec<StatementTransaction>> = None;
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
crate::record::record!(TransactionList);
#[cfg(feature = "statements")]
/// Parameters of `listStatements`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListStatementsParams {
    /// Required.
    pub account_id: AccountId,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListStatementsParams {
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
impl ListStatementsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.one("account_id", &self.account_id);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListStatementsParams {
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
impl crate::Paged for ListStatementsParams {
    type Item = StatementSummary;
    type Page = StatementList;
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
#[cfg(feature = "statements")]
/// Parameters of `getStatementTransactions`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatementTransactionsParams {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl GetStatementTransactionsParams {
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
impl GetStatementTransactionsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for GetStatementTransactionsParams {
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
impl crate::Paged for GetStatementTransactionsParams {
    type Item = StatementTransaction;
    type Page = TransactionList;
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
