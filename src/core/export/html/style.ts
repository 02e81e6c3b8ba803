/** How the saved page looks, on screen and on paper. It is the same in every page, so that its hash can stand in the page's policy. */
export const STYLE = `:root { color-scheme: light dark; --text: #1c2024; --small: #5b6470; --line: #d5dae0; --accent: #0b7a75; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ec; --small: #a3acb6; --line: #3a424c; --accent: #4fc3bc; } }
body { margin: 0 auto; max-width: 44rem; padding: 16px; font: 16px/1.5 system-ui, sans-serif; color: var(--text); overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 1.1rem; line-height: 1.3; margin: 28px 0 8px; }
article + article { border-block-start: 1px solid var(--line); margin-block-start: 40px; padding-block-start: 24px; }
p { margin: 8px 0; }
a { color: var(--accent); }
ul { margin: 0; padding: 0; list-style: none; }
ul ul { padding-inline-start: 46px; list-style: disc; }
li { margin: 6px 0; }
label { display: grid; grid-template-columns: 20px 1fr; gap: 8px; align-items: start; }
input { width: 18px; height: 18px; margin: 3px 0 0; accent-color: var(--accent); }
label:has(:checked) { color: var(--small); }
code, pre { font: .9em/1.45 ui-monospace, monospace; direction: ltr; unicode-bidi: isolate; }
pre { margin: 6px 0; margin-inline-start: 28px; padding: 6px 8px; border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 3px solid var(--line); white-space: pre-wrap; }
.source, .outcome time, .one-of { color: var(--small); font-size: .9em; }
.outcome, .way { font-weight: 600; }
.outcome time { font-weight: 400; }
.ways { border-inline-start: 3px solid var(--line); padding-inline-start: 12px; margin: 8px 0; }
#not-kept { padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; }
@media print {
  :root { color-scheme: light; --text: #000; --small: #333; --line: #999; --accent: #000; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  h2, .outcome, .way, .one-of { break-after: avoid; }
  li, blockquote, pre { break-inside: avoid; }
  label { print-color-adjust: exact; }
  #not-kept, noscript { display: none; }
  .source a::after { content: ": " attr(href); overflow-wrap: anywhere; }
}`;
