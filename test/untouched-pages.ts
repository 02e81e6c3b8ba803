/** Fixture pages that are no article about a fault, and must not even be given the reader's script. */
export const UNTOUCHED_PAGES = [
  'not-news-numbered-list',
  'not-recipe',
  'not-shop-product',
  'not-shop-category',
  'not-api-docs',
  'not-search-results',
] as const;
