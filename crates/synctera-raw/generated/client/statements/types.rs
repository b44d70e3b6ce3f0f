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
impl ::std::fmt::Debug for AccountSummary {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "AccountSummary",
            &[
                ("account_number", &crate::record::Redacted),
                ("account_status", &self.account_status),
                ("account_type", &self.account_type),
                ("balance_ceiling", &self.balance_ceiling),
                ("balance_floor", &self.balance_floor),
                ("creation_time", &self.creation_time),
                ("currency", &self.currency),
                ("customer_type", &self.customer_type),
                ("financial_institution", &self.financial_institution),
                ("id", &self.id),
                ("last_updated_time", &self.last_updated_time),
                ("nickname", &self.nickname),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_number,
            mut account_status,
            mut account_type,
            mut balance_ceiling,
            mut balance_floor,
            mut creation_time,
            mut currency,
            mut customer_type,
            mut financial_institution,
            mut id,
            mut last_updated_time,
            mut nickname,
        ) = (None, None, None, None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_number),
                1 => fields.maybe_or_keep(&mut account_status),
                2 => fields.maybe_or_keep(&mut account_type),
                3 => fields.maybe_or_keep(&mut balance_ceiling),
                4 => fields.maybe_or_keep(&mut balance_floor),
                5 => fields.maybe_or_keep(&mut creation_time),
                6 => fields.maybe_or_keep(&mut currency),
                7 => fields.maybe_or_keep(&mut customer_type),
                8 => fields.maybe_or_keep(&mut financial_institution),
                9 => fields.maybe_or_keep(&mut id),
                10 => fields.maybe_or_keep(&mut last_updated_time),
                _ => fields.maybe_or_keep(&mut nickname),
            }?;
        }
        Ok(Self {
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
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for AccountSummary {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "account_number", &self.account_number)?;
        crate::record::write_some(&mut map, "account_status", &self.account_status)?;
        crate::record::write_some(&mut map, "account_type", &self.account_type)?;
        crate::record::write_some(&mut map, "balance_ceiling", &self.balance_ceiling)?;
        crate::record::write_some(&mut map, "balance_floor", &self.balance_floor)?;
        crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
        crate::record::write_some(&mut map, "currency", &self.currency)?;
        crate::record::write_some(&mut map, "customer_type", &self.customer_type)?;
        crate::record::write_some(
            &mut map,
            "financial_institution",
            &self.financial_institution,
        )?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::write_some(&mut map, "nickname", &self.nickname)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new() -> Self {
        Self {
            balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for AccountSummaryBalanceCeiling {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "AccountSummaryBalanceCeiling",
            &[("balance", &self.balance)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountSummaryBalanceCeiling {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for AccountSummaryBalanceCeiling {
    const NAME: &'static str = "AccountSummaryBalanceCeiling";
    const FIELDS: &'static [&'static str] = &["balance"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut balance,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.maybe_or_keep::<crate::whole::Whole>(&mut balance),
            }?;
        }
        Ok(Self {
            balance: balance.map(|value| value.0),
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for AccountSummaryBalanceCeiling {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "balance", &self.balance)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new() -> Self {
        Self {
            balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for AccountSummaryBalanceFloor {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "AccountSummaryBalanceFloor",
            &[("balance", &self.balance)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountSummaryBalanceFloor {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for AccountSummaryBalanceFloor {
    const NAME: &'static str = "AccountSummaryBalanceFloor";
    const FIELDS: &'static [&'static str] = &["balance"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut balance,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.maybe_or_keep::<crate::whole::Whole>(&mut balance),
            }?;
        }
        Ok(Self {
            balance: balance.map(|value| value.0),
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for AccountSummaryBalanceFloor {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "balance", &self.balance)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "statements")]
/// The document's schema `address_of_customer_service_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressOfCustomerServiceDetails {
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
impl AddressOfCustomerServiceDetails {
    /// With what is required; the rest is absent.
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
impl ::std::fmt::Debug for AddressOfCustomerServiceDetails {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "AddressOfCustomerServiceDetails",
            &[
                ("address_line_1", &self.address_line_1),
                ("address_line_2", &self.address_line_2),
                ("city", &self.city),
                ("country_code", &self.country_code),
                ("postal_code", &self.postal_code),
                ("state", &self.state),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for AddressOfCustomerServiceDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for AddressOfCustomerServiceDetails {
    const NAME: &'static str = "AddressOfCustomerServiceDetails";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "city",
        "country_code",
        "postal_code",
        "state",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut address_line_1,
            mut address_line_2,
            mut city,
            mut country_code,
            mut postal_code,
            mut state,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut address_line_1),
                1 => fields.maybe_or_keep(&mut address_line_2),
                2 => fields.maybe_or_keep(&mut city),
                3 => fields.maybe_or_keep(&mut country_code),
                4 => fields.maybe_or_keep(&mut postal_code),
                _ => fields.maybe_or_keep(&mut state),
            }?;
        }
        Ok(Self {
            address_line_1,
            address_line_2,
            city,
            country_code,
            postal_code,
            state,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for AddressOfCustomerServiceDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "address_line_1", &self.address_line_1)?;
        crate::record::write_some(&mut map, "address_line_2", &self.address_line_2)?;
        crate::record::write_some(&mut map, "city", &self.city)?;
        crate::record::write_some(&mut map, "country_code", &self.country_code)?;
        crate::record::write_some(&mut map, "postal_code", &self.postal_code)?;
        crate::record::write_some(&mut map, "state", &self.state)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "statements")]
/// The document's schema `address_of_financial_institution_legal`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressOfFinancialInstitutionLegal {
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
impl AddressOfFinancialInstitutionLegal {
    /// With what is required; the rest is absent.
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
impl ::std::fmt::Debug for AddressOfFinancialInstitutionLegal {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "AddressOfFinancialInstitutionLegal",
            &[
                ("address_line_1", &self.address_line_1),
                ("address_line_2", &self.address_line_2),
                ("city", &self.city),
                ("country_code", &self.country_code),
                ("postal_code", &self.postal_code),
                ("state", &self.state),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for AddressOfFinancialInstitutionLegal {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for AddressOfFinancialInstitutionLegal {
    const NAME: &'static str = "AddressOfFinancialInstitutionLegal";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "city",
        "country_code",
        "postal_code",
        "state",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut address_line_1,
            mut address_line_2,
            mut city,
            mut country_code,
            mut postal_code,
            mut state,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut address_line_1),
                1 => fields.maybe_or_keep(&mut address_line_2),
                2 => fields.maybe_or_keep(&mut city),
                3 => fields.maybe_or_keep(&mut country_code),
                4 => fields.maybe_or_keep(&mut postal_code),
                _ => fields.maybe_or_keep(&mut state),
            }?;
        }
        Ok(Self {
            address_line_1,
            address_line_2,
            city,
            country_code,
            postal_code,
            state,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for AddressOfFinancialInstitutionLegal {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "address_line_1", &self.address_line_1)?;
        crate::record::write_some(&mut map, "address_line_2", &self.address_line_2)?;
        crate::record::write_some(&mut map, "city", &self.city)?;
        crate::record::write_some(&mut map, "country_code", &self.country_code)?;
        crate::record::write_some(&mut map, "postal_code", &self.postal_code)?;
        crate::record::write_some(&mut map, "state", &self.state)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for Business {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "Business",
            &[
                ("creation_time", &self.creation_time),
                ("ein", &crate::record::Redacted),
                ("email", &self.email),
                ("entity_name", &self.entity_name),
                ("formation_date", &self.formation_date),
                ("formation_state", &self.formation_state),
                ("id", &self.id),
                ("last_updated_time", &self.last_updated_time),
                ("phone_number", &self.phone_number),
                ("status", &self.status),
                ("structure", &self.structure),
                ("trade_names", &self.trade_names),
                ("verification_last_run", &self.verification_last_run),
                ("verification_status", &self.verification_status),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Business {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut creation_time,
            mut ein,
            mut email,
            mut entity_name,
            mut formation_date,
            mut formation_state,
            mut id,
            mut last_updated_time,
            mut phone_number,
            mut status,
            mut structure,
            mut trade_names,
            mut verification_last_run,
            mut verification_status,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut creation_time),
                1 => fields.maybe_or_keep(&mut ein),
                2 => fields.maybe_or_keep(&mut email),
                3 => fields.maybe_or_keep(&mut entity_name),
                4 => fields.maybe_or_keep(&mut formation_date),
                5 => fields.maybe_or_keep(&mut formation_state),
                6 => fields.maybe_or_keep(&mut id),
                7 => fields.maybe_or_keep(&mut last_updated_time),
                8 => fields.maybe_or_keep(&mut phone_number),
                9 => fields.maybe_or_keep(&mut status),
                10 => fields.maybe_or_keep(&mut structure),
                11 => fields.maybe_or_keep(&mut trade_names),
                12 => fields.maybe_or_keep(&mut verification_last_run),
                _ => fields.maybe_or_keep(&mut verification_status),
            }?;
        }
        Ok(Self {
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
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for Business {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
        crate::record::write_some(&mut map, "ein", &self.ein)?;
        crate::record::write_some(&mut map, "email", &self.email)?;
        crate::record::write_some(&mut map, "entity_name", &self.entity_name)?;
        crate::record::write_some(&mut map, "formation_date", &self.formation_date)?;
        crate::record::write_some(&mut map, "formation_state", &self.formation_state)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::write_some(&mut map, "phone_number", &self.phone_number)?;
        crate::record::write_some(&mut map, "status", &self.status)?;
        crate::record::write_some(&mut map, "structure", &self.structure)?;
        crate::record::write_some(&mut map, "trade_names", &self.trade_names)?;
        crate::record::write_some(
            &mut map,
            "verification_last_run",
            &self.verification_last_run,
        )?;
        crate::record::write_some(
            &mut map,
            "verification_status",
            &self.verification_status,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for ChargeSecuredStatement {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "ChargeSecuredStatement",
            &[
                ("statement_type", &"CHARGE_SECURED"),
                ("account_id", &self.account_id),
                ("account_summary", &self.account_summary),
                ("authorized_signers", &self.authorized_signers),
                ("closing_balance", &self.closing_balance),
                ("credit_summary", &self.credit_summary),
                ("customer_service_details", &self.customer_service_details),
                ("disclosure", &self.disclosure),
                ("end_date", &self.end_date),
                ("exclude_jit_transactions", &self.exclude_jit_transactions),
                ("id", &self.id),
                ("include_child_transactions", &self.include_child_transactions),
                ("issue_date", &self.issue_date),
                ("joint_account_holders", &self.joint_account_holders),
                ("opening_balance", &self.opening_balance),
                (
                    "primary_account_holder_business",
                    &self.primary_account_holder_business,
                ),
                (
                    "primary_account_holder_personal",
                    &self.primary_account_holder_personal,
                ),
                ("security_account_summary", &self.security_account_summary),
                ("start_date", &self.start_date),
                ("total_transactions", &self.total_transactions),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ChargeSecuredStatement {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_summary,
            mut authorized_signers,
            mut closing_balance,
            mut credit_summary,
            mut customer_service_details,
            mut disclosure,
            mut end_date,
            mut exclude_jit_transactions,
            mut id,
            mut include_child_transactions,
            mut issue_date,
            mut joint_account_holders,
            mut opening_balance,
            mut primary_account_holder_business,
            mut primary_account_holder_personal,
            mut security_account_summary,
            mut start_date,
            mut total_transactions,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_id),
                1 => fields.maybe_or_keep(&mut account_summary),
                2 => fields.maybe_or_keep(&mut authorized_signers),
                3 => fields.maybe_or_keep::<crate::whole::Whole>(&mut closing_balance),
                4 => fields.take(&mut credit_summary),
                5 => fields.maybe_or_keep(&mut customer_service_details),
                6 => fields.maybe_or_keep(&mut disclosure),
                7 => fields.maybe_or_keep(&mut end_date),
                8 => fields.take(&mut exclude_jit_transactions),
                9 => fields.maybe_or_keep(&mut id),
                10 => fields.take(&mut include_child_transactions),
                11 => fields.maybe_or_keep(&mut issue_date),
                12 => fields.maybe_or_keep(&mut joint_account_holders),
                13 => fields.maybe_or_keep::<crate::whole::Whole>(&mut opening_balance),
                14 => fields.maybe_or_keep(&mut primary_account_holder_business),
                15 => fields.maybe_or_keep(&mut primary_account_holder_personal),
                16 => fields.take(&mut security_account_summary),
                17 => fields.maybe_or_keep(&mut start_date),
                18 => {
                    fields.maybe_or_keep::<crate::whole::Whole>(&mut total_transactions)
                }
                _ => fields.tag("CHARGE_SECURED"),
            }?;
        }
        Ok(Self {
            account_id,
            account_summary,
            authorized_signers,
            closing_balance: closing_balance.map(|value| value.0),
            credit_summary: crate::record::need(credit_summary, "credit_summary")?,
            customer_service_details,
            disclosure,
            end_date,
            exclude_jit_transactions: crate::record::need(
                exclude_jit_transactions,
                "exclude_jit_transactions",
            )?,
            id,
            include_child_transactions: crate::record::need(
                include_child_transactions,
                "include_child_transactions",
            )?,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            security_account_summary: crate::record::need(
                security_account_summary,
                "security_account_summary",
            )?,
            start_date,
            total_transactions: total_transactions.map(|value| value.0),
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for ChargeSecuredStatement {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("statement_type", "CHARGE_SECURED")?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "account_summary", &self.account_summary)?;
        crate::record::write_some(
            &mut map,
            "authorized_signers",
            &self.authorized_signers,
        )?;
        crate::record::write_some(&mut map, "closing_balance", &self.closing_balance)?;
        map.serialize_entry("credit_summary", &self.credit_summary)?;
        crate::record::write_some(
            &mut map,
            "customer_service_details",
            &self.customer_service_details,
        )?;
        crate::record::write_some(&mut map, "disclosure", &self.disclosure)?;
        crate::record::write_some(&mut map, "end_date", &self.end_date)?;
        map.serialize_entry("exclude_jit_transactions", &self.exclude_jit_transactions)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        map.serialize_entry(
            "include_child_transactions",
            &self.include_child_transactions,
        )?;
        crate::record::write_some(&mut map, "issue_date", &self.issue_date)?;
        crate::record::write_some(
            &mut map,
            "joint_account_holders",
            &self.joint_account_holders,
        )?;
        crate::record::write_some(&mut map, "opening_balance", &self.opening_balance)?;
        crate::record::write_some(
            &mut map,
            "primary_account_holder_business",
            &self.primary_account_holder_business,
        )?;
        crate::record::write_some(
            &mut map,
            "primary_account_holder_personal",
            &self.primary_account_holder_personal,
        )?;
        map.serialize_entry("security_account_summary", &self.security_account_summary)?;
        crate::record::write_some(&mut map, "start_date", &self.start_date)?;
        crate::record::write_some(
            &mut map,
            "total_transactions",
            &self.total_transactions,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for ChargeUnsecuredStatement {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "ChargeUnsecuredStatement",
            &[
                ("statement_type", &"CHARGE_UNSECURED"),
                ("account_id", &self.account_id),
                ("account_summary", &self.account_summary),
                ("authorized_signers", &self.authorized_signers),
                ("closing_balance", &self.closing_balance),
                ("credit_summary", &self.credit_summary),
                ("customer_service_details", &self.customer_service_details),
                ("disclosure", &self.disclosure),
                ("end_date", &self.end_date),
                ("exclude_jit_transactions", &self.exclude_jit_transactions),
                ("id", &self.id),
                ("include_child_transactions", &self.include_child_transactions),
                ("issue_date", &self.issue_date),
                ("joint_account_holders", &self.joint_account_holders),
                ("opening_balance", &self.opening_balance),
                (
                    "primary_account_holder_business",
                    &self.primary_account_holder_business,
                ),
                (
                    "primary_account_holder_personal",
                    &self.primary_account_holder_personal,
                ),
                ("start_date", &self.start_date),
                ("total_transactions", &self.total_transactions),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ChargeUnsecuredStatement {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_summary,
            mut authorized_signers,
            mut closing_balance,
            mut credit_summary,
            mut customer_service_details,
            mut disclosure,
            mut end_date,
            mut exclude_jit_transactions,
            mut id,
            mut include_child_transactions,
            mut issue_date,
            mut joint_account_holders,
            mut opening_balance,
            mut primary_account_holder_business,
            mut primary_account_holder_personal,
            mut start_date,
            mut total_transactions,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_id),
                1 => fields.maybe_or_keep(&mut account_summary),
                2 => fields.maybe_or_keep(&mut authorized_signers),
                3 => fields.maybe_or_keep::<crate::whole::Whole>(&mut closing_balance),
                4 => fields.take(&mut credit_summary),
                5 => fields.maybe_or_keep(&mut customer_service_details),
                6 => fields.maybe_or_keep(&mut disclosure),
                7 => fields.maybe_or_keep(&mut end_date),
                8 => fields.take(&mut exclude_jit_transactions),
                9 => fields.maybe_or_keep(&mut id),
                10 => fields.take(&mut include_child_transactions),
                11 => fields.maybe_or_keep(&mut issue_date),
                12 => fields.maybe_or_keep(&mut joint_account_holders),
                13 => fields.maybe_or_keep::<crate::whole::Whole>(&mut opening_balance),
                14 => fields.maybe_or_keep(&mut primary_account_holder_business),
                15 => fields.maybe_or_keep(&mut primary_account_holder_personal),
                16 => fields.maybe_or_keep(&mut start_date),
                17 => {
                    fields.maybe_or_keep::<crate::whole::Whole>(&mut total_transactions)
                }
                _ => fields.tag("CHARGE_UNSECURED"),
            }?;
        }
        Ok(Self {
            account_id,
            account_summary,
            authorized_signers,
            closing_balance: closing_balance.map(|value| value.0),
            credit_summary: crate::record::need(credit_summary, "credit_summary")?,
            customer_service_details,
            disclosure,
            end_date,
            exclude_jit_transactions: crate::record::need(
                exclude_jit_transactions,
                "exclude_jit_transactions",
            )?,
            id,
            include_child_transactions: crate::record::need(
                include_child_transactions,
                "include_child_transactions",
            )?,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            start_date,
            total_transactions: total_transactions.map(|value| value.0),
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for ChargeUnsecuredStatement {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("statement_type", "CHARGE_UNSECURED")?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "account_summary", &self.account_summary)?;
        crate::record::write_some(
            &mut map,
            "authorized_signers",
            &self.authorized_signers,
        )?;
        crate::record::write_some(&mut map, "closing_balance", &self.closing_balance)?;
        map.serialize_entry("credit_summary", &self.credit_summary)?;
        crate::record::write_some(
            &mut map,
            "customer_service_details",
            &self.customer_service_details,
        )?;
        crate::record::write_some(&mut map, "disclosure", &self.disclosure)?;
        crate::record::write_some(&mut map, "end_date", &self.end_date)?;
        map.serialize_entry("exclude_jit_transactions", &self.exclude_jit_transactions)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        map.serialize_entry(
            "include_child_transactions",
            &self.include_child_transactions,
        )?;
        crate::record::write_some(&mut map, "issue_date", &self.issue_date)?;
        crate::record::write_some(
            &mut map,
            "joint_account_holders",
            &self.joint_account_holders,
        )?;
        crate::record::write_some(&mut map, "opening_balance", &self.opening_balance)?;
        crate::record::write_some(
            &mut map,
            "primary_account_holder_business",
            &self.primary_account_holder_business,
        )?;
        crate::record::write_some(
            &mut map,
            "primary_account_holder_personal",
            &self.primary_account_holder_personal,
        )?;
        crate::record::write_some(&mut map, "start_date", &self.start_date)?;
        crate::record::write_some(
            &mut map,
            "total_transactions",
            &self.total_transactions,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for CreditSummary {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "CreditSummary",
            &[
                ("amount_over_limit", &self.amount_over_limit),
                ("amount_past_due", &self.amount_past_due),
                ("apr", &self.apr),
                ("balance_for_interest", &self.balance_for_interest),
                ("credit_limit", &self.credit_limit),
                ("disclosure", &self.disclosure),
                ("disputed_balance", &self.disputed_balance),
                ("fees", &self.fees),
                ("fees_ytd", &self.fees_ytd),
                ("interest", &self.interest),
                ("interest_ytd", &self.interest_ytd),
                ("is_past_due", &self.is_past_due),
                ("last_payment_date", &self.last_payment_date),
                ("minimum_payment_due", &self.minimum_payment_due),
                ("payment_due", &self.payment_due),
                ("payment_due_date", &self.payment_due_date),
                ("payments_received", &self.payments_received),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for CreditSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount_over_limit,
            mut amount_past_due,
            mut apr,
            mut balance_for_interest,
            mut credit_limit,
            mut disclosure,
            mut disputed_balance,
            mut fees,
            mut fees_ytd,
            mut interest,
            mut interest_ytd,
            mut is_past_due,
            mut last_payment_date,
            mut minimum_payment_due,
            mut payment_due,
            mut payment_due_date,
            mut payments_received,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep::<crate::whole::Whole>(&mut amount_over_limit),
                1 => fields.maybe_or_keep::<crate::whole::Whole>(&mut amount_past_due),
                2 => fields.maybe_or_keep::<crate::whole::Whole>(&mut apr),
                3 => {
                    fields
                        .maybe_or_keep::<crate::whole::Whole>(&mut balance_for_interest)
                }
                4 => fields.maybe_or_keep::<crate::whole::Whole>(&mut credit_limit),
                5 => fields.maybe_or_keep(&mut disclosure),
                6 => fields.maybe_or_keep::<crate::whole::Whole>(&mut disputed_balance),
                7 => fields.maybe_or_keep::<crate::whole::Whole>(&mut fees),
                8 => fields.maybe_or_keep::<crate::whole::Whole>(&mut fees_ytd),
                9 => fields.maybe_or_keep::<crate::whole::Whole>(&mut interest),
                10 => fields.maybe_or_keep::<crate::whole::Whole>(&mut interest_ytd),
                11 => fields.maybe_or_keep(&mut is_past_due),
                12 => fields.maybe_or_keep(&mut last_payment_date),
                13 => {
                    fields.maybe_or_keep::<crate::whole::Whole>(&mut minimum_payment_due)
                }
                14 => fields.maybe_or_keep::<crate::whole::Whole>(&mut payment_due),
                15 => fields.maybe_or_keep(&mut payment_due_date),
                _ => fields.maybe_or_keep::<crate::whole::Whole>(&mut payments_received),
            }?;
        }
        Ok(Self {
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
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for CreditSummary {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(
            &mut map,
            "amount_over_limit",
            &self.amount_over_limit,
        )?;
        crate::record::write_some(&mut map, "amount_past_due", &self.amount_past_due)?;
        crate::record::write_some(&mut map, "apr", &self.apr)?;
        crate::record::write_some(
            &mut map,
            "balance_for_interest",
            &self.balance_for_interest,
        )?;
        crate::record::write_some(&mut map, "credit_limit", &self.credit_limit)?;
        crate::record::write_some(&mut map, "disclosure", &self.disclosure)?;
        crate::record::write_some(&mut map, "disputed_balance", &self.disputed_balance)?;
        crate::record::write_some(&mut map, "fees", &self.fees)?;
        crate::record::write_some(&mut map, "fees_ytd", &self.fees_ytd)?;
        crate::record::write_some(&mut map, "interest", &self.interest)?;
        crate::record::write_some(&mut map, "interest_ytd", &self.interest_ytd)?;
        crate::record::write_some(&mut map, "is_past_due", &self.is_past_due)?;
        crate::record::write_some(
            &mut map,
            "last_payment_date",
            &self.last_payment_date,
        )?;
        crate::record::write_some(
            &mut map,
            "minimum_payment_due",
            &self.minimum_payment_due,
        )?;
        crate::record::write_some(&mut map, "payment_due", &self.payment_due)?;
        crate::record::write_some(&mut map, "payment_due_date", &self.payment_due_date)?;
        crate::record::write_some(
            &mut map,
            "payments_received",
            &self.payments_received,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "statements")]
/// The document's schema `customer_service_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerServiceDetails {
    /// Optional.
    pub address: Option<AddressOfCustomerServiceDetails>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CustomerServiceDetails {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            address: None,
            email: None,
            phone_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for CustomerServiceDetails {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "CustomerServiceDetails",
            &[
                ("address", &self.address),
                ("email", &self.email),
                ("phone_number", &self.phone_number),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for CustomerServiceDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for CustomerServiceDetails {
    const NAME: &'static str = "CustomerServiceDetails";
    const FIELDS: &'static [&'static str] = &["address", "email", "phone_number"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut address, mut email, mut phone_number) = (None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut address),
                1 => fields.maybe_or_keep(&mut email),
                _ => fields.maybe_or_keep(&mut phone_number),
            }?;
        }
        Ok(Self {
            address,
            email,
            phone_number,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for CustomerServiceDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "address", &self.address)?;
        crate::record::write_some(&mut map, "email", &self.email)?;
        crate::record::write_some(&mut map, "phone_number", &self.phone_number)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(reason: impl Into<DeclineInfoReason>) -> Self {
        Self {
            decline_details: None,
            reason: reason.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for DeclineInfo {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "DeclineInfo",
            &[("decline_details", &self.decline_details), ("reason", &self.reason)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for DeclineInfo {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for DeclineInfo {
    const NAME: &'static str = "DeclineInfo";
    const FIELDS: &'static [&'static str] = &["decline_details", "reason"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut decline_details, mut reason) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut decline_details),
                _ => fields.take(&mut reason),
            }?;
        }
        Ok(Self {
            decline_details,
            reason: crate::record::need(reason, "reason")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for DeclineInfo {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "decline_details", &self.decline_details)?;
        map.serialize_entry("reason", &self.reason)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "statements")]
/// The document's schema `decline_info_reason`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for DeclineInfoReason {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACH_RETURN" => Self::AchReturn,
                "BALANCE_VIOLATION" => Self::BalanceViolation,
                "DISABLED_PAYMENT_TYPE" => Self::DisabledPaymentType,
                "DUPLICATE_TRANSACTION" => Self::DuplicateTransaction,
                "GATEWAY_DECLINED" => Self::GatewayDeclined,
                "GATEWAY_ERROR" => Self::GatewayError,
                "INSUFFICIENT_FUNDS" => Self::InsufficientFunds,
                "NETWORK_DECLINED" => Self::NetworkDeclined,
                "OTHER" => Self::Other,
                "SUSPECTED_FRAUD" => Self::SuspectedFraud,
                "TRANSACTION_NOT_PERMITTED" => Self::TransactionNotPermitted,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl ::std::fmt::Debug for DepositoryStatement {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "DepositoryStatement",
            &[
                ("statement_type", &"DEPOSIT"),
                ("account_id", &self.account_id),
                ("account_summary", &self.account_summary),
                ("authorized_signers", &self.authorized_signers),
                ("closing_balance", &self.closing_balance),
                ("customer_service_details", &self.customer_service_details),
                ("disclosure", &self.disclosure),
                ("end_date", &self.end_date),
                ("exclude_jit_transactions", &self.exclude_jit_transactions),
                ("id", &self.id),
                ("include_child_transactions", &self.include_child_transactions),
                ("issue_date", &self.issue_date),
                ("joint_account_holders", &self.joint_account_holders),
                ("opening_balance", &self.opening_balance),
                (
                    "primary_account_holder_business",
                    &self.primary_account_holder_business,
                ),
                (
                    "primary_account_holder_personal",
                    &self.primary_account_holder_personal,
                ),
                ("saving_summary", &self.saving_summary),
                ("start_date", &self.start_date),
                ("total_transactions", &self.total_transactions),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for DepositoryStatement {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_summary,
            mut authorized_signers,
            mut closing_balance,
            mut customer_service_details,
            mut disclosure,
            mut end_date,
            mut exclude_jit_transactions,
            mut id,
            mut include_child_transactions,
            mut issue_date,
            mut joint_account_holders,
            mut opening_balance,
            mut primary_account_holder_business,
            mut primary_account_holder_personal,
            mut saving_summary,
            mut start_date,
            mut total_transactions,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_id),
                1 => fields.maybe_or_keep(&mut account_summary),
                2 => fields.maybe_or_keep(&mut authorized_signers),
                3 => fields.maybe_or_keep::<crate::whole::Whole>(&mut closing_balance),
                4 => fields.maybe_or_keep(&mut customer_service_details),
                5 => fields.maybe_or_keep(&mut disclosure),
                6 => fields.maybe_or_keep(&mut end_date),
                7 => fields.take(&mut exclude_jit_transactions),
                8 => fields.maybe_or_keep(&mut id),
                9 => fields.take(&mut include_child_transactions),
                10 => fields.maybe_or_keep(&mut issue_date),
                11 => fields.maybe_or_keep(&mut joint_account_holders),
                12 => fields.maybe_or_keep::<crate::whole::Whole>(&mut opening_balance),
                13 => fields.maybe_or_keep(&mut primary_account_holder_business),
                14 => fields.maybe_or_keep(&mut primary_account_holder_personal),
                15 => fields.take(&mut saving_summary),
                16 => fields.maybe_or_keep(&mut start_date),
                17 => {
                    fields.maybe_or_keep::<crate::whole::Whole>(&mut total_transactions)
                }
                _ => fields.tag("DEPOSIT"),
            }?;
        }
        Ok(Self {
            account_id,
            account_summary,
            authorized_signers,
            closing_balance: closing_balance.map(|value| value.0),
            customer_service_details,
            disclosure,
            end_date,
            exclude_jit_transactions: crate::record::need(
                exclude_jit_transactions,
                "exclude_jit_transactions",
            )?,
            id,
            include_child_transactions: crate::record::need(
                include_child_transactions,
                "include_child_transactions",
            )?,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            saving_summary: crate::record::need(saving_summary, "saving_summary")?,
            start_date,
            total_transactions: total_transactions.map(|value| value.0),
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for DepositoryStatement {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("statement_type", "DEPOSIT")?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "account_summary", &self.account_summary)?;
        crate::record::write_some(
            &mut map,
            "authorized_signers",
            &self.authorized_signers,
        )?;
        crate::record::write_some(&mut map, "closing_balance", &self.closing_balance)?;
        crate::record::write_some(
            &mut map,
            "customer_service_details",
            &self.customer_service_details,
        )?;
        crate::record::write_some(&mut map, "disclosure", &self.disclosure)?;
        crate::record::write_some(&mut map, "end_date", &self.end_date)?;
        map.serialize_entry("exclude_jit_transactions", &self.exclude_jit_transactions)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        map.serialize_entry(
            "include_child_transactions",
            &self.include_child_transactions,
        )?;
        crate::record::write_some(&mut map, "issue_date", &self.issue_date)?;
        crate::record::write_some(
            &mut map,
            "joint_account_holders",
            &self.joint_account_holders,
        )?;
        crate::record::write_some(&mut map, "opening_balance", &self.opening_balance)?;
        crate::record::write_some(
            &mut map,
            "primary_account_holder_business",
            &self.primary_account_holder_business,
        )?;
        crate::record::write_some(
            &mut map,
            "primary_account_holder_personal",
            &self.primary_account_holder_personal,
        )?;
        map.serialize_entry("saving_summary", &self.saving_summary)?;
        crate::record::write_some(&mut map, "start_date", &self.start_date)?;
        crate::record::write_some(
            &mut map,
            "total_transactions",
            &self.total_transactions,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for EnhancedRawDetails {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "EnhancedRawDetails",
            &[
                ("amount", &self.amount),
                ("categorized_by", &self.categorized_by),
                ("category", &self.category),
                ("category_guid", &self.category_guid),
                ("described_by", &self.described_by),
                ("description", &self.description),
                ("extended_transaction_type", &self.extended_transaction_type),
                ("id", &self.id),
                ("is_bill_pay", &self.is_bill_pay),
                ("is_direct_deposit", &self.is_direct_deposit),
                ("is_expense", &self.is_expense),
                ("is_fee", &self.is_fee),
                ("is_income", &self.is_income),
                ("is_international", &self.is_international),
                ("is_overdraft_fee", &self.is_overdraft_fee),
                ("is_payroll_advance", &self.is_payroll_advance),
                ("is_subscription", &self.is_subscription),
                ("memo", &self.memo),
                ("merchant_category_code", &self.merchant_category_code),
                ("merchant_guid", &self.merchant_guid),
                ("merchant_location_guid", &self.merchant_location_guid),
                ("original_description", &self.original_description),
                ("type_", &self.type_),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for EnhancedRawDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut categorized_by,
            mut category,
            mut category_guid,
            mut described_by,
            mut description,
            mut extended_transaction_type,
            mut id,
            mut is_bill_pay,
            mut is_direct_deposit,
            mut is_expense,
            mut is_fee,
            mut is_income,
            mut is_international,
            mut is_overdraft_fee,
            mut is_payroll_advance,
            mut is_subscription,
            mut memo,
            mut merchant_category_code,
            mut merchant_guid,
            mut merchant_location_guid,
            mut original_description,
            mut type_,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut amount),
                1 => fields.maybe_or_keep::<crate::whole::Whole>(&mut categorized_by),
                2 => fields.maybe_or_keep(&mut category),
                3 => fields.maybe_or_keep(&mut category_guid),
                4 => fields.maybe_or_keep::<crate::whole::Whole>(&mut described_by),
                5 => fields.maybe_or_keep(&mut description),
                6 => fields.maybe_or_keep(&mut extended_transaction_type),
                7 => fields.maybe_or_keep::<crate::whole::Whole>(&mut id),
                8 => fields.maybe_or_keep(&mut is_bill_pay),
                9 => fields.maybe_or_keep(&mut is_direct_deposit),
                10 => fields.maybe_or_keep(&mut is_expense),
                11 => fields.maybe_or_keep(&mut is_fee),
                12 => fields.maybe_or_keep(&mut is_income),
                13 => fields.maybe_or_keep(&mut is_international),
                14 => fields.maybe_or_keep(&mut is_overdraft_fee),
                15 => fields.maybe_or_keep(&mut is_payroll_advance),
                16 => fields.maybe_or_keep(&mut is_subscription),
                17 => fields.maybe_or_keep(&mut memo),
                18 => {
                    fields
                        .maybe_or_keep::<
                            crate::whole::Whole,
                        >(&mut merchant_category_code)
                }
                19 => fields.maybe_or_keep(&mut merchant_guid),
                20 => fields.maybe_or_keep(&mut merchant_location_guid),
                21 => fields.maybe_or_keep(&mut original_description),
                _ => fields.maybe_or_keep(&mut type_),
            }?;
        }
        Ok(Self {
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
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for EnhancedRawDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "amount", &self.amount)?;
        crate::record::write_some(&mut map, "categorized_by", &self.categorized_by)?;
        crate::record::write_some(&mut map, "category", &self.category)?;
        crate::record::write_some(&mut map, "category_guid", &self.category_guid)?;
        crate::record::write_some(&mut map, "described_by", &self.described_by)?;
        crate::record::write_some(&mut map, "description", &self.description)?;
        crate::record::write_some(
            &mut map,
            "extended_transaction_type",
            &self.extended_transaction_type,
        )?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(&mut map, "is_bill_pay", &self.is_bill_pay)?;
        crate::record::write_some(
            &mut map,
            "is_direct_deposit",
            &self.is_direct_deposit,
        )?;
        crate::record::write_some(&mut map, "is_expense", &self.is_expense)?;
        crate::record::write_some(&mut map, "is_fee", &self.is_fee)?;
        crate::record::write_some(&mut map, "is_income", &self.is_income)?;
        crate::record::write_some(&mut map, "is_international", &self.is_international)?;
        crate::record::write_some(&mut map, "is_overdraft_fee", &self.is_overdraft_fee)?;
        crate::record::write_some(
            &mut map,
            "is_payroll_advance",
            &self.is_payroll_advance,
        )?;
        crate::record::write_some(&mut map, "is_subscription", &self.is_subscription)?;
        crate::record::write_some(&mut map, "memo", &self.memo)?;
        crate::record::write_some(
            &mut map,
            "merchant_category_code",
            &self.merchant_category_code,
        )?;
        crate::record::write_some(&mut map, "merchant_guid", &self.merchant_guid)?;
        crate::record::write_some(
            &mut map,
            "merchant_location_guid",
            &self.merchant_location_guid,
        )?;
        crate::record::write_some(
            &mut map,
            "original_description",
            &self.original_description,
        )?;
        crate::record::write_some(&mut map, "type", &self.type_)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new() -> Self {
        Self {
            category: None,
            enhanced_description: None,
            enhanced_raw: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for EnhancedTransactionData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "EnhancedTransactionData",
            &[
                ("category", &self.category),
                ("enhanced_description", &self.enhanced_description),
                ("enhanced_raw", &self.enhanced_raw),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for EnhancedTransactionData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for EnhancedTransactionData {
    const NAME: &'static str = "EnhancedTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "category",
        "enhanced_description",
        "enhanced_raw",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut category, mut enhanced_description, mut enhanced_raw) = (
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut category),
                1 => fields.maybe_or_keep(&mut enhanced_description),
                _ => fields.maybe_or_keep(&mut enhanced_raw),
            }?;
        }
        Ok(Self {
            category,
            enhanced_description,
            enhanced_raw,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for EnhancedTransactionData {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "category", &self.category)?;
        crate::record::write_some(
            &mut map,
            "enhanced_description",
            &self.enhanced_description,
        )?;
        crate::record::write_some(&mut map, "enhanced_raw", &self.enhanced_raw)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "statements")]
/// The document's schema `financial_institution`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinancialInstitution {
    /// Optional.
    pub legal_address: Option<AddressOfFinancialInstitutionLegal>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FinancialInstitution {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            legal_address: None,
            name: None,
            phone_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for FinancialInstitution {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FinancialInstitution",
            &[
                ("legal_address", &self.legal_address),
                ("name", &self.name),
                ("phone_number", &self.phone_number),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FinancialInstitution {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FinancialInstitution {
    const NAME: &'static str = "FinancialInstitution";
    const FIELDS: &'static [&'static str] = &["legal_address", "name", "phone_number"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut legal_address, mut name, mut phone_number) = (None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut legal_address),
                1 => fields.maybe_or_keep(&mut name),
                _ => fields.maybe_or_keep(&mut phone_number),
            }?;
        }
        Ok(Self {
            legal_address,
            name,
            phone_number,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FinancialInstitution {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "legal_address", &self.legal_address)?;
        crate::record::write_some(&mut map, "name", &self.name)?;
        crate::record::write_some(&mut map, "phone_number", &self.phone_number)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for LineOfCreditStatement {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "LineOfCreditStatement",
            &[
                ("statement_type", &"LINE_OF_CREDIT"),
                ("account_id", &self.account_id),
                ("account_summary", &self.account_summary),
                ("authorized_signers", &self.authorized_signers),
                ("closing_balance", &self.closing_balance),
                ("credit_summary", &self.credit_summary),
                ("customer_service_details", &self.customer_service_details),
                ("disclosure", &self.disclosure),
                ("end_date", &self.end_date),
                ("exclude_jit_transactions", &self.exclude_jit_transactions),
                ("id", &self.id),
                ("include_child_transactions", &self.include_child_transactions),
                ("issue_date", &self.issue_date),
                ("joint_account_holders", &self.joint_account_holders),
                ("opening_balance", &self.opening_balance),
                (
                    "primary_account_holder_business",
                    &self.primary_account_holder_business,
                ),
                (
                    "primary_account_holder_personal",
                    &self.primary_account_holder_personal,
                ),
                ("start_date", &self.start_date),
                ("total_transactions", &self.total_transactions),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for LineOfCreditStatement {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_summary,
            mut authorized_signers,
            mut closing_balance,
            mut credit_summary,
            mut customer_service_details,
            mut disclosure,
            mut end_date,
            mut exclude_jit_transactions,
            mut id,
            mut include_child_transactions,
            mut issue_date,
            mut joint_account_holders,
            mut opening_balance,
            mut primary_account_holder_business,
            mut primary_account_holder_personal,
            mut start_date,
            mut total_transactions,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_id),
                1 => fields.maybe_or_keep(&mut account_summary),
                2 => fields.maybe_or_keep(&mut authorized_signers),
                3 => fields.maybe_or_keep::<crate::whole::Whole>(&mut closing_balance),
                4 => fields.take(&mut credit_summary),
                5 => fields.maybe_or_keep(&mut customer_service_details),
                6 => fields.maybe_or_keep(&mut disclosure),
                7 => fields.maybe_or_keep(&mut end_date),
                8 => fields.take(&mut exclude_jit_transactions),
                9 => fields.maybe_or_keep(&mut id),
                10 => fields.take(&mut include_child_transactions),
                11 => fields.maybe_or_keep(&mut issue_date),
                12 => fields.maybe_or_keep(&mut joint_account_holders),
                13 => fields.maybe_or_keep::<crate::whole::Whole>(&mut opening_balance),
                14 => fields.maybe_or_keep(&mut primary_account_holder_business),
                15 => fields.maybe_or_keep(&mut primary_account_holder_personal),
                16 => fields.maybe_or_keep(&mut start_date),
                17 => {
                    fields.maybe_or_keep::<crate::whole::Whole>(&mut total_transactions)
                }
                _ => fields.tag("LINE_OF_CREDIT"),
            }?;
        }
        Ok(Self {
            account_id,
            account_summary,
            authorized_signers,
            closing_balance: closing_balance.map(|value| value.0),
            credit_summary: crate::record::need(credit_summary, "credit_summary")?,
            customer_service_details,
            disclosure,
            end_date,
            exclude_jit_transactions: crate::record::need(
                exclude_jit_transactions,
                "exclude_jit_transactions",
            )?,
            id,
            include_child_transactions: crate::record::need(
                include_child_transactions,
                "include_child_transactions",
            )?,
            issue_date,
            joint_account_holders,
            opening_balance: opening_balance.map(|value| value.0),
            primary_account_holder_business,
            primary_account_holder_personal,
            start_date,
            total_transactions: total_transactions.map(|value| value.0),
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for LineOfCreditStatement {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("statement_type", "LINE_OF_CREDIT")?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "account_summary", &self.account_summary)?;
        crate::record::write_some(
            &mut map,
            "authorized_signers",
            &self.authorized_signers,
        )?;
        crate::record::write_some(&mut map, "closing_balance", &self.closing_balance)?;
        map.serialize_entry("credit_summary", &self.credit_summary)?;
        crate::record::write_some(
            &mut map,
            "customer_service_details",
            &self.customer_service_details,
        )?;
        crate::record::write_some(&mut map, "disclosure", &self.disclosure)?;
        crate::record::write_some(&mut map, "end_date", &self.end_date)?;
        map.serialize_entry("exclude_jit_transactions", &self.exclude_jit_transactions)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        map.serialize_entry(
            "include_child_transactions",
            &self.include_child_transactions,
        )?;
        crate::record::write_some(&mut map, "issue_date", &self.issue_date)?;
        crate::record::write_some(
            &mut map,
            "joint_account_holders",
            &self.joint_account_holders,
        )?;
        crate::record::write_some(&mut map, "opening_balance", &self.opening_balance)?;
        crate::record::write_some(
            &mut map,
            "primary_account_holder_business",
            &self.primary_account_holder_business,
        )?;
        crate::record::write_some(
            &mut map,
            "primary_account_holder_personal",
            &self.primary_account_holder_personal,
        )?;
        crate::record::write_some(&mut map, "start_date", &self.start_date)?;
        crate::record::write_some(
            &mut map,
            "total_transactions",
            &self.total_transactions,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for Person {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "Person",
            &[
                ("creation_time", &self.creation_time),
                ("first_name", &self.first_name),
                ("id", &self.id),
                ("last_name", &self.last_name),
                ("last_updated_time", &self.last_updated_time),
                ("middle_name", &self.middle_name),
                ("relationship_type", &self.relationship_type),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Person {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut creation_time,
            mut first_name,
            mut id,
            mut last_name,
            mut last_updated_time,
            mut middle_name,
            mut relationship_type,
        ) = (None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut creation_time),
                1 => fields.maybe_or_keep(&mut first_name),
                2 => fields.maybe_or_keep(&mut id),
                3 => fields.maybe_or_keep(&mut last_name),
                4 => fields.maybe_or_keep(&mut last_updated_time),
                5 => fields.maybe_or_keep(&mut middle_name),
                _ => fields.maybe_or_keep(&mut relationship_type),
            }?;
        }
        Ok(Self {
            creation_time,
            first_name,
            id,
            last_name,
            last_updated_time,
            middle_name,
            relationship_type,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for Person {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
        crate::record::write_some(&mut map, "first_name", &self.first_name)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(&mut map, "last_name", &self.last_name)?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::write_some(&mut map, "middle_name", &self.middle_name)?;
        crate::record::write_some(
            &mut map,
            "relationship_type",
            &self.relationship_type,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for SavingSummary {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SavingSummary",
            &[
                ("accrual_days", &self.accrual_days),
                ("apy", &self.apy),
                ("interest_earned", &self.interest_earned),
                ("interest_earned_previous_month", &self.interest_earned_previous_month),
                ("interest_earned_previous_year", &self.interest_earned_previous_year),
                ("interest_earned_ytd", &self.interest_earned_ytd),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SavingSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut accrual_days,
            mut apy,
            mut interest_earned,
            mut interest_earned_previous_month,
            mut interest_earned_previous_year,
            mut interest_earned_ytd,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep::<crate::whole::Whole>(&mut accrual_days),
                1 => fields.maybe_or_keep::<crate::whole::Whole>(&mut apy),
                2 => fields.maybe_or_keep::<crate::whole::Whole>(&mut interest_earned),
                3 => {
                    fields
                        .maybe_or_keep::<
                            crate::whole::Whole,
                        >(&mut interest_earned_previous_month)
                }
                4 => {
                    fields
                        .maybe_or_keep::<
                            crate::whole::Whole,
                        >(&mut interest_earned_previous_year)
                }
                _ => {
                    fields.maybe_or_keep::<crate::whole::Whole>(&mut interest_earned_ytd)
                }
            }?;
        }
        Ok(Self {
            accrual_days: accrual_days.map(|value| value.0),
            apy: apy.map(|value| value.0),
            interest_earned: interest_earned.map(|value| value.0),
            interest_earned_previous_month: interest_earned_previous_month
                .map(|value| value.0),
            interest_earned_previous_year: interest_earned_previous_year
                .map(|value| value.0),
            interest_earned_ytd: interest_earned_ytd.map(|value| value.0),
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SavingSummary {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "accrual_days", &self.accrual_days)?;
        crate::record::write_some(&mut map, "apy", &self.apy)?;
        crate::record::write_some(&mut map, "interest_earned", &self.interest_earned)?;
        crate::record::write_some(
            &mut map,
            "interest_earned_previous_month",
            &self.interest_earned_previous_month,
        )?;
        crate::record::write_some(
            &mut map,
            "interest_earned_previous_year",
            &self.interest_earned_previous_year,
        )?;
        crate::record::write_some(
            &mut map,
            "interest_earned_ytd",
            &self.interest_earned_ytd,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for SecurityAccountSummary {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SecurityAccountSummary",
            &[
                ("account_id", &self.account_id),
                ("account_number", &crate::record::Redacted),
                ("account_type", &self.account_type),
                ("apy", &self.apy),
                ("closing_balance", &self.closing_balance),
                ("disclosure", &self.disclosure),
                ("interest", &self.interest),
                ("interest_previous_month", &self.interest_previous_month),
                ("interest_previous_year", &self.interest_previous_year),
                ("interest_ytd", &self.interest_ytd),
                ("opening_balance", &self.opening_balance),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SecurityAccountSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_number,
            mut account_type,
            mut apy,
            mut closing_balance,
            mut disclosure,
            mut interest,
            mut interest_previous_month,
            mut interest_previous_year,
            mut interest_ytd,
            mut opening_balance,
        ) = (None, None, None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_id),
                1 => fields.maybe_or_keep(&mut account_number),
                2 => fields.maybe_or_keep(&mut account_type),
                3 => fields.maybe_or_keep::<crate::whole::Whole>(&mut apy),
                4 => fields.maybe_or_keep::<crate::whole::Whole>(&mut closing_balance),
                5 => fields.maybe_or_keep(&mut disclosure),
                6 => fields.maybe_or_keep::<crate::whole::Whole>(&mut interest),
                7 => {
                    fields
                        .maybe_or_keep::<
                            crate::whole::Whole,
                        >(&mut interest_previous_month)
                }
                8 => {
                    fields
                        .maybe_or_keep::<
                            crate::whole::Whole,
                        >(&mut interest_previous_year)
                }
                9 => fields.maybe_or_keep::<crate::whole::Whole>(&mut interest_ytd),
                _ => fields.maybe_or_keep::<crate::whole::Whole>(&mut opening_balance),
            }?;
        }
        Ok(Self {
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
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SecurityAccountSummary {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "account_number", &self.account_number)?;
        crate::record::write_some(&mut map, "account_type", &self.account_type)?;
        crate::record::write_some(&mut map, "apy", &self.apy)?;
        crate::record::write_some(&mut map, "closing_balance", &self.closing_balance)?;
        crate::record::write_some(&mut map, "disclosure", &self.disclosure)?;
        crate::record::write_some(&mut map, "interest", &self.interest)?;
        crate::record::write_some(
            &mut map,
            "interest_previous_month",
            &self.interest_previous_month,
        )?;
        crate::record::write_some(
            &mut map,
            "interest_previous_year",
            &self.interest_previous_year,
        )?;
        crate::record::write_some(&mut map, "interest_ytd", &self.interest_ytd)?;
        crate::record::write_some(&mut map, "opening_balance", &self.opening_balance)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(statements: Vec<StatementSummary>) -> Self {
        Self {
            next_page_token: None,
            statements,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for StatementList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "StatementList",
            &[
                ("next_page_token", &self.next_page_token),
                ("statements", &self.statements),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for StatementList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for StatementList {
    const NAME: &'static str = "StatementList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "statements"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut statements) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut next_page_token),
                _ => fields.take(&mut statements),
            }?;
        }
        Ok(Self {
            next_page_token,
            statements: crate::record::need(statements, "statements")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for StatementList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        map.serialize_entry("statements", &self.statements)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for StatementSummary {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "StatementSummary",
            &[
                ("account_id", &self.account_id),
                ("end_date", &self.end_date),
                ("id", &self.id),
                ("issue_date", &self.issue_date),
                ("start_date", &self.start_date),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for StatementSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut account_id, mut end_date, mut id, mut issue_date, mut start_date) = (
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_id),
                1 => fields.maybe_or_keep(&mut end_date),
                2 => fields.maybe_or_keep(&mut id),
                3 => fields.maybe_or_keep(&mut issue_date),
                _ => fields.maybe_or_keep(&mut start_date),
            }?;
        }
        Ok(Self {
            account_id,
            end_date,
            id,
            issue_date,
            start_date,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for StatementSummary {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "end_date", &self.end_date)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(&mut map, "issue_date", &self.issue_date)?;
        crate::record::write_some(&mut map, "start_date", &self.start_date)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "statements")]
/// The document's schema `statement_type`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for StatementType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CHARGE_SECURED" => Self::ChargeSecured,
                "CHARGE_UNSECURED" => Self::ChargeUnsecured,
                "DEPOSIT" => Self::Deposit,
                "LINE_OF_CREDIT" => Self::LineOfCredit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(StatementType);
#[cfg(feature = "statements")]
/// The document's schema `transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
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
    pub dc_sign: TransactionDcSign,
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
impl Transaction {
    /// With what is required; the rest is absent.
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<TransactionDcSign>,
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
impl ::std::fmt::Debug for Transaction {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "Transaction",
            &[
                ("account_id", &self.account_id),
                ("amount", &self.amount),
                ("creation_time", &self.creation_time),
                ("currency", &self.currency),
                ("customer_id", &self.customer_id),
                ("dc_sign", &self.dc_sign),
                ("decline", &self.decline),
                ("description", &self.description),
                ("effective_date", &self.effective_date),
                ("enhanced_transaction", &self.enhanced_transaction),
                ("force_post", &self.force_post),
                ("fraud_risk", &self.fraud_risk),
                ("group_id", &self.group_id),
                ("hold_expiration_time", &self.hold_expiration_time),
                ("id", &self.id),
                ("internal_account_id", &self.internal_account_id),
                ("last_updated_time", &self.last_updated_time),
                ("metadata", &crate::record::Redacted),
                ("partial_hold", &self.partial_hold),
                ("pending_amount", &self.pending_amount),
                ("posted_amount", &self.posted_amount),
                ("posted_date", &self.posted_date),
                ("reference_id", &self.reference_id),
                ("status", &self.status),
                ("subtype", &self.subtype),
                ("system_description", &self.system_description),
                ("transaction_time", &self.transaction_time),
                ("type_", &self.type_),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Transaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for Transaction {
    const NAME: &'static str = "Transaction";
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut amount,
            mut creation_time,
            mut currency,
            mut customer_id,
            mut dc_sign,
            mut decline,
            mut description,
            mut effective_date,
            mut enhanced_transaction,
            mut force_post,
            mut fraud_risk,
            mut group_id,
            mut hold_expiration_time,
            mut id,
            mut internal_account_id,
            mut last_updated_time,
            mut metadata,
            mut partial_hold,
            mut pending_amount,
            mut posted_amount,
            mut posted_date,
            mut reference_id,
            mut status,
            mut subtype,
            mut system_description,
            mut transaction_time,
            mut type_,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_id),
                1 => fields.take::<crate::whole::Whole>(&mut amount),
                2 => fields.take(&mut creation_time),
                3 => fields.take(&mut currency),
                4 => fields.maybe_or_keep(&mut customer_id),
                5 => fields.take(&mut dc_sign),
                6 => fields.maybe_or_keep(&mut decline),
                7 => fields.maybe_or_keep(&mut description),
                8 => fields.take(&mut effective_date),
                9 => fields.maybe_or_keep(&mut enhanced_transaction),
                10 => fields.take(&mut force_post),
                11 => fields.maybe_or_keep(&mut fraud_risk),
                12 => fields.take(&mut group_id),
                13 => fields.maybe_or_keep(&mut hold_expiration_time),
                14 => fields.take(&mut id),
                15 => fields.maybe_or_keep(&mut internal_account_id),
                16 => fields.take(&mut last_updated_time),
                17 => fields.take_or_keep(&mut metadata),
                18 => fields.take(&mut partial_hold),
                19 => fields.take::<crate::whole::Whole>(&mut pending_amount),
                20 => fields.take::<crate::whole::Whole>(&mut posted_amount),
                21 => fields.maybe_or_keep(&mut posted_date),
                22 => fields.maybe_or_keep(&mut reference_id),
                23 => fields.take(&mut status),
                24 => fields.take(&mut subtype),
                25 => fields.maybe_or_keep(&mut system_description),
                26 => fields.take(&mut transaction_time),
                _ => fields.take(&mut type_),
            }?;
        }
        Ok(Self {
            account_id,
            amount: crate::record::need(amount, "amount")?.0,
            creation_time: crate::record::need(creation_time, "creation_time")?,
            currency: crate::record::need(currency, "currency")?,
            customer_id,
            dc_sign: crate::record::need(dc_sign, "dc_sign")?,
            decline,
            description,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            enhanced_transaction,
            force_post: crate::record::need(force_post, "force_post")?,
            fraud_risk,
            group_id: crate::record::need(group_id, "group_id")?,
            hold_expiration_time,
            id: crate::record::need(id, "id")?,
            internal_account_id,
            last_updated_time: crate::record::need(
                last_updated_time,
                "last_updated_time",
            )?,
            metadata,
            partial_hold: crate::record::need(partial_hold, "partial_hold")?,
            pending_amount: crate::record::need(pending_amount, "pending_amount")?.0,
            posted_amount: crate::record::need(posted_amount, "posted_amount")?.0,
            posted_date,
            reference_id,
            status: crate::record::need(status, "status")?,
            subtype: crate::record::need(subtype, "subtype")?,
            system_description,
            transaction_time: crate::record::need(transaction_time, "transaction_time")?,
            type_: crate::record::need(type_, "type")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for Transaction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("creation_time", &self.creation_time)?;
        map.serialize_entry("currency", &self.currency)?;
        crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
        map.serialize_entry("dc_sign", &self.dc_sign)?;
        crate::record::write_some(&mut map, "decline", &self.decline)?;
        crate::record::write_some(&mut map, "description", &self.description)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        crate::record::write_some(
            &mut map,
            "enhanced_transaction",
            &self.enhanced_transaction,
        )?;
        map.serialize_entry("force_post", &self.force_post)?;
        crate::record::write_some(&mut map, "fraud_risk", &self.fraud_risk)?;
        map.serialize_entry("group_id", &self.group_id)?;
        crate::record::write_some(
            &mut map,
            "hold_expiration_time",
            &self.hold_expiration_time,
        )?;
        map.serialize_entry("id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "internal_account_id",
            &self.internal_account_id,
        )?;
        map.serialize_entry("last_updated_time", &self.last_updated_time)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        map.serialize_entry("partial_hold", &self.partial_hold)?;
        map.serialize_entry("pending_amount", &self.pending_amount)?;
        map.serialize_entry("posted_amount", &self.posted_amount)?;
        crate::record::write_some(&mut map, "posted_date", &self.posted_date)?;
        crate::record::write_some(&mut map, "reference_id", &self.reference_id)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("subtype", &self.subtype)?;
        crate::record::write_some(
            &mut map,
            "system_description",
            &self.system_description,
        )?;
        map.serialize_entry("transaction_time", &self.transaction_time)?;
        map.serialize_entry("type", &self.type_)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "statements")]
/// The document's schema `transaction_dc_sign`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransactionDcSign {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl TransactionDcSign {
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
impl crate::open_enum::OpenEnum for TransactionDcSign {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CREDIT" => Self::Credit,
                "DEBIT" => Self::Debit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(TransactionDcSign);
#[cfg(feature = "statements")]
/// The document's schema `transaction_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transactions: Vec<Transaction>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransactionList {
    /// With what is required; the rest is absent.
    pub fn new(transactions: Vec<Transaction>) -> Self {
        Self {
            next_page_token: None,
            transactions,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for TransactionList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "TransactionList",
            &[
                ("next_page_token", &self.next_page_token),
                ("transactions", &self.transactions),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for TransactionList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for TransactionList {
    const NAME: &'static str = "TransactionList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transactions"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut transactions) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut next_page_token),
                _ => fields.take(&mut transactions),
            }?;
        }
        Ok(Self {
            next_page_token,
            transactions: crate::record::need(transactions, "transactions")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for TransactionList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        map.serialize_entry("transactions", &self.transactions)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(account_id: AccountId) -> Self {
        Self {
            account_id,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl ListStatementsParams {
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
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
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
    pub fn new() -> Self {
        Self {
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl GetStatementTransactionsParams {
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
    type Item = Transaction;
    type Page = TransactionList;
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.transactions, page.next_page_token)
    }
}
