const COMMENT = /(<(script|style|textarea|title)\b[\s\S]*?<\/\2\s*>)|<!--(?:-?>|[\s\S]*?(?:--!?>|$))/gi;

/** The page without its HTML comments. What looks like one inside a script or a style sheet is none. */
export function stripComments(html: string): string {
  return html.replace(COMMENT, (_comment, kept: string | undefined) => kept ?? '');
}
