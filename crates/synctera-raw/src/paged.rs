//! Lists that come in pages.

/// The parameters of a list operation that pages, generated for each.
pub trait Paged {
    /// What the list holds.
    type Item;
    /// One response.
    type Page;

    /// Where the next request starts; `None` for the beginning.
    fn page_token(&self) -> Option<&str>;

    /// Makes the next request start there.
    fn set_page_token(&mut self, token: Option<String>);

    /// How many items a page should hold; the API never gives more than 100. Ignored where it has no such parameter.
    fn set_limit(&mut self, limit: Option<i64>);

    /// The items of a response, and where the next page starts.
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>);
}
