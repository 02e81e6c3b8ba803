/** Pages that let scripts do more or less; what is handed over must get out of all of them. */
export const PAGE_KINDS: readonly { name: string; slug: string; url: string; headers?: Record<string, string> }[] = [
  { name: 'https', slug: 'missing-spaces', url: 'https://articles.example/export/' },
  {
    name: 'plain http, where pages have no clipboard',
    slug: 'nested-substeps',
    url: 'http://articles.example/export-http/',
  },
  { name: 'a strict content security policy', slug: 'strict-csp', url: 'https://articles.example/export-csp/' },
  {
    name: 'a page in a sandbox, without downloads and windows of its own',
    slug: 'step-meanings',
    url: 'https://articles.example/export-sandbox/',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
];
