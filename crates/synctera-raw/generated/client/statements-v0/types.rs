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
impl ::std::fmt::Debug for V0AccountSummary {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AccountSummary",
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
impl<'de> ::serde::Deserialize<'de> for V0AccountSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
impl ::serde::Serialize for V0AccountSummary {
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
    pub fn new() -> Self {
        Self {
            balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0AccountSummaryBalanceCeiling {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AccountSummaryBalanceCeiling",
            &[("balance", &self.balance)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AccountSummaryBalanceCeiling {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AccountSummaryBalanceCeiling {
    const NAME: &'static str = "V0AccountSummaryBalanceCeiling";
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
impl ::serde::Serialize for V0AccountSummaryBalanceCeiling {
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
    pub fn new() -> Self {
        Self {
            balance: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0AccountSummaryBalanceFloor {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AccountSummaryBalanceFloor",
            &[("balance", &self.balance)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AccountSummaryBalanceFloor {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AccountSummaryBalanceFloor {
    const NAME: &'static str = "V0AccountSummaryBalanceFloor";
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
impl ::serde::Serialize for V0AccountSummaryBalanceFloor {
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
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_address_of_customer_service_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressOfCustomerServiceDetails {
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
impl V0AddressOfCustomerServiceDetails {
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
impl ::std::fmt::Debug for V0AddressOfCustomerServiceDetails {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AddressOfCustomerServiceDetails",
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
impl<'de> ::serde::Deserialize<'de> for V0AddressOfCustomerServiceDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AddressOfCustomerServiceDetails {
    const NAME: &'static str = "V0AddressOfCustomerServiceDetails";
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
impl ::serde::Serialize for V0AddressOfCustomerServiceDetails {
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
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_address_of_financial_institution_legal`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressOfFinancialInstitutionLegal {
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
impl V0AddressOfFinancialInstitutionLegal {
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
impl ::std::fmt::Debug for V0AddressOfFinancialInstitutionLegal {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AddressOfFinancialInstitutionLegal",
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
impl<'de> ::serde::Deserialize<'de> for V0AddressOfFinancialInstitutionLegal {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AddressOfFinancialInstitutionLegal {
    const NAME: &'static str = "V0AddressOfFinancialInstitutionLegal";
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
impl ::serde::Serialize for V0AddressOfFinancialInstitutionLegal {
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
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_business_of_base_statement_primary_account_holder`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0BusinessOfBaseStatementPrimaryAccountHolder {
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
impl V0BusinessOfBaseStatementPrimaryAccountHolder {
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
impl ::std::fmt::Debug for V0BusinessOfBaseStatementPrimaryAccountHolder {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0BusinessOfBaseStatementPrimaryAccountHolder",
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
impl<'de> ::serde::Deserialize<'de> for V0BusinessOfBaseStatementPrimaryAccountHolder {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0BusinessOfBaseStatementPrimaryAccountHolder {
    const NAME: &'static str = "V0BusinessOfBaseStatementPrimaryAccountHolder";
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
impl ::serde::Serialize for V0BusinessOfBaseStatementPrimaryAccountHolder {
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
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_customer_service_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CustomerServiceDetails {
    /// Optional.
    pub address: Option<V0AddressOfCustomerServiceDetails>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CustomerServiceDetails {
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
impl ::std::fmt::Debug for V0CustomerServiceDetails {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0CustomerServiceDetails",
            &[
                ("address", &self.address),
                ("email", &self.email),
                ("phone_number", &self.phone_number),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0CustomerServiceDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0CustomerServiceDetails {
    const NAME: &'static str = "V0CustomerServiceDetails";
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
impl ::serde::Serialize for V0CustomerServiceDetails {
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
#[cfg(feature = "statements-v0")]
/// The document's schema `v0_financial_institution`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0FinancialInstitution {
    /// Optional.
    pub legal_address: Option<V0AddressOfFinancialInstitutionLegal>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0FinancialInstitution {
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
impl ::std::fmt::Debug for V0FinancialInstitution {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0FinancialInstitution",
            &[
                ("legal_address", &self.legal_address),
                ("name", &self.name),
                ("phone_number", &self.phone_number),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0FinancialInstitution {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0FinancialInstitution {
    const NAME: &'static str = "V0FinancialInstitution";
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
impl ::serde::Serialize for V0FinancialInstitution {
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
impl ::std::fmt::Debug for V0Person {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0Person",
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
impl<'de> ::serde::Deserialize<'de> for V0Person {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
impl ::serde::Serialize for V0Person {
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
impl ::std::fmt::Debug for V0SavingsSummary {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0SavingsSummary",
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
impl<'de> ::serde::Deserialize<'de> for V0SavingsSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
                1 => fields.maybe_or_keep(&mut apy),
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
            apy,
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
impl ::serde::Serialize for V0SavingsSummary {
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
    pub primary_account_holder_business: Option<
        V0BusinessOfBaseStatementPrimaryAccountHolder,
    >,
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
impl ::std::fmt::Debug for V0Statement {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0Statement",
            &[
                ("account_id", &self.account_id),
                ("account_summary", &self.account_summary),
                ("authorized_signer", &self.authorized_signer),
                ("closing_balance", &self.closing_balance),
                ("customer_service_details", &self.customer_service_details),
                ("disclosure", &self.disclosure),
                ("due_date", &self.due_date),
                ("end_date", &self.end_date),
                ("id", &self.id),
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
                ("savings_summary", &self.savings_summary),
                ("start_date", &self.start_date),
                ("transactions", &self.transactions),
                ("transactions_omitted", &self.transactions_omitted),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0Statement {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_summary,
            mut authorized_signer,
            mut closing_balance,
            mut customer_service_details,
            mut disclosure,
            mut due_date,
            mut end_date,
            mut id,
            mut issue_date,
            mut joint_account_holders,
            mut opening_balance,
            mut primary_account_holder_business,
            mut primary_account_holder_personal,
            mut savings_summary,
            mut start_date,
            mut transactions,
            mut transactions_omitted,
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
                2 => fields.maybe_or_keep(&mut authorized_signer),
                3 => fields.maybe_or_keep::<crate::whole::Whole>(&mut closing_balance),
                4 => fields.maybe_or_keep(&mut customer_service_details),
                5 => fields.maybe_or_keep(&mut disclosure),
                6 => fields.maybe_or_keep(&mut due_date),
                7 => fields.maybe_or_keep(&mut end_date),
                8 => fields.maybe_or_keep(&mut id),
                9 => fields.maybe_or_keep(&mut issue_date),
                10 => fields.maybe_or_keep(&mut joint_account_holders),
                11 => fields.maybe_or_keep::<crate::whole::Whole>(&mut opening_balance),
                12 => fields.maybe_or_keep(&mut primary_account_holder_business),
                13 => fields.maybe_or_keep(&mut primary_account_holder_personal),
                14 => fields.maybe_or_keep(&mut savings_summary),
                15 => fields.maybe_or_keep(&mut start_date),
                16 => fields.maybe_or_keep(&mut transactions),
                _ => fields.maybe_or_keep(&mut transactions_omitted),
            }?;
        }
        Ok(Self {
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
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0Statement {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "account_summary", &self.account_summary)?;
        crate::record::write_some(
            &mut map,
            "authorized_signer",
            &self.authorized_signer,
        )?;
        crate::record::write_some(&mut map, "closing_balance", &self.closing_balance)?;
        crate::record::write_some(
            &mut map,
            "customer_service_details",
            &self.customer_service_details,
        )?;
        crate::record::write_some(&mut map, "disclosure", &self.disclosure)?;
        crate::record::write_some(&mut map, "due_date", &self.due_date)?;
        crate::record::write_some(&mut map, "end_date", &self.end_date)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
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
        crate::record::write_some(&mut map, "savings_summary", &self.savings_summary)?;
        crate::record::write_some(&mut map, "start_date", &self.start_date)?;
        crate::record::write_some(&mut map, "transactions", &self.transactions)?;
        crate::record::write_some(
            &mut map,
            "transactions_omitted",
            &self.transactions_omitted,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(statements: Vec<V0StatementSummary>) -> Self {
        Self {
            next_page_token: None,
            statements,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0StatementList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0StatementList",
            &[
                ("next_page_token", &self.next_page_token),
                ("statements", &self.statements),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0StatementList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0StatementList {
    const NAME: &'static str = "V0StatementList";
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
impl ::serde::Serialize for V0StatementList {
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
impl ::std::fmt::Debug for V0StatementSummary {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0StatementSummary",
            &[
                ("account_id", &self.account_id),
                ("due_date", &self.due_date),
                ("end_date", &self.end_date),
                ("id", &self.id),
                ("issue_date", &self.issue_date),
                ("start_date", &self.start_date),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0StatementSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut due_date,
            mut end_date,
            mut id,
            mut issue_date,
            mut start_date,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_id),
                1 => fields.maybe_or_keep(&mut due_date),
                2 => fields.maybe_or_keep(&mut end_date),
                3 => fields.maybe_or_keep(&mut id),
                4 => fields.maybe_or_keep(&mut issue_date),
                _ => fields.maybe_or_keep(&mut start_date),
            }?;
        }
        Ok(Self {
            account_id,
            due_date,
            end_date,
            id,
            issue_date,
            start_date,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0StatementSummary {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "due_date", &self.due_date)?;
        crate::record::write_some(&mut map, "end_date", &self.end_date)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(&mut map, "issue_date", &self.issue_date)?;
        crate::record::write_some(&mut map, "start_date", &self.start_date)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0Transaction {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0Transaction",
            &[
                ("data", &self.data),
                ("effective_date", &self.effective_date),
                ("id", &self.id),
                ("posted_date", &self.posted_date),
                ("status", &self.status),
                ("subtype", &self.subtype),
                ("type_", &self.type_),
                ("uuid", &self.uuid),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0Transaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut data,
            mut effective_date,
            mut id,
            mut posted_date,
            mut status,
            mut subtype,
            mut type_,
            mut uuid,
        ) = (None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut data),
                1 => fields.take(&mut effective_date),
                2 => fields.take::<crate::whole::Whole>(&mut id),
                3 => fields.take(&mut posted_date),
                4 => fields.take(&mut status),
                5 => fields.take(&mut subtype),
                6 => fields.take(&mut type_),
                _ => fields.take(&mut uuid),
            }?;
        }
        Ok(Self {
            data: crate::record::need(data, "data")?,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            id: crate::record::need(id, "id")?.0,
            posted_date: crate::record::need(posted_date, "posted_date")?,
            status: crate::record::need(status, "status")?,
            subtype: crate::record::need(subtype, "subtype")?,
            type_: crate::record::need(type_, "type")?,
            uuid: crate::record::need(uuid, "uuid")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0Transaction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("posted_date", &self.posted_date)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("subtype", &self.subtype)?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("uuid", &self.uuid)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0TransactionData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0TransactionData",
            &[
                ("external_data", &crate::record::Redacted),
                ("lines", &self.lines),
                ("memo", &self.memo),
                ("metadata", &crate::record::Redacted),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TransactionData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut external_data, mut lines, mut memo, mut metadata) = (
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take_or_keep(&mut external_data),
                1 => fields.take(&mut lines),
                2 => fields.take(&mut memo),
                _ => fields.take_or_keep(&mut metadata),
            }?;
        }
        Ok(Self {
            external_data,
            lines: crate::record::need(lines, "lines")?,
            memo: crate::record::need(memo, "memo")?,
            metadata,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0TransactionData {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "external_data", &self.external_data)?;
        map.serialize_entry("lines", &self.lines)?;
        map.serialize_entry("memo", &self.memo)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0TransactionLine {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0TransactionLine",
            &[
                ("account_id", &self.account_id),
                ("account_no", &crate::record::Redacted),
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("dc_sign", &self.dc_sign),
                ("uuid", &self.uuid),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TransactionLine {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_no,
            mut amount,
            mut currency,
            mut dc_sign,
            mut uuid,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_id),
                1 => fields.take(&mut account_no),
                2 => fields.take::<crate::whole::Whole>(&mut amount),
                3 => fields.take(&mut currency),
                4 => fields.take(&mut dc_sign),
                _ => fields.take(&mut uuid),
            }?;
        }
        Ok(Self {
            account_id: crate::record::need(account_id, "account_id")?,
            account_no: crate::record::need(account_no, "account_no")?,
            amount: crate::record::need(amount, "amount")?.0,
            currency: crate::record::need(currency, "currency")?,
            dc_sign: crate::record::need(dc_sign, "dc_sign")?,
            uuid: crate::record::need(uuid, "uuid")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0TransactionLine {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("account_no", &self.account_no)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("dc_sign", &self.dc_sign)?;
        map.serialize_entry("uuid", &self.uuid)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(transactions: Vec<V0Transaction>) -> Self {
        Self {
            next_page_token: None,
            transactions,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0TransactionList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0TransactionList",
            &[
                ("next_page_token", &self.next_page_token),
                ("transactions", &self.transactions),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TransactionList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0TransactionList {
    const NAME: &'static str = "V0TransactionList";
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
impl ::serde::Serialize for V0TransactionList {
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
impl ListStatementsV0Params {
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
impl GetStatementTransactionsV0Params {
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
