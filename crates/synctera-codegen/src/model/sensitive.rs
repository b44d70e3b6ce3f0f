//! Fields whose values never print: by name here, and by their type where any JSON can stand.

/// Names that are sensitive wherever they stand.
const NAMES: [&str; 53] = [
    "access_token",
    "account_no",
    "account_number",
    "activation_code",
    "activation_data",
    "auth_token",
    "bank_account_number",
    "bank_routing",
    "barcode_number",
    "birth_date",
    "card_number",
    "challenge_payload",
    "ciphertext",
    "client_token",
    "custom_headers",
    "cvc",
    "cvv",
    "cvv2",
    "date_of_birth",
    "dob",
    "drivers_license_number",
    "ein",
    "encrypted_card",
    "encrypted_pass_data",
    "encrypted_pin",
    "expiration_month",
    "expiration_year",
    "iban",
    "id_number",
    "identification_number",
    "identifier_number",
    "license_number",
    "nonce",
    "nonce_signature",
    "oauth2_state",
    "pan",
    "passport_number",
    "pin",
    "private_key",
    "public_token",
    "push_tokenize_request_data",
    "receiver_id_number",
    "routing_number",
    "secret",
    "session_token",
    "signature",
    "sin",
    "single_use_token",
    "ssn",
    "tax_id",
    "token",
    "token_hash",
    "user_token",
];

/// Endings of names that are sensitive.
const ENDINGS: [&str; 15] = [
    "_access_key",
    "_account_no",
    "_account_number",
    "_ciphertext",
    "_cvv",
    "_cvv2",
    "_jwt",
    "_pan",
    "_password",
    "_pin",
    "_routing_number",
    "_secret",
    "_sin",
    "_ssn",
    "_token",
];

/// What looks like a token and is not: the cursor of a list.
const PLAIN: [&str; 2] = ["page_token", "next_page_token"];

/// All of them, one a line: `*` stands for any beginning, `!` marks what is plain all the same.
pub fn list() -> String {
    let endings = ENDINGS.iter().map(|ending| format!("*{ending}\n"));
    let plain = PLAIN.iter().map(|name| format!("!{name}\n"));
    NAMES.iter().map(|name| format!("{name}\n")).chain(endings).chain(plain).collect()
}

/// Whether a field of this wire name must not print.
pub(crate) fn is_sensitive(wire: &str) -> bool {
    let name = wire.to_ascii_lowercase();
    let sensitive = NAMES.contains(&name.as_str()) || ENDINGS.iter().any(|ending| name.ends_with(ending));
    sensitive && !PLAIN.contains(&name.as_str())
}
