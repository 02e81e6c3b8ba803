/** What the command line asks for; evaluate-request.mjs says what is in it. */
export interface EvaluateRequest {
  corpus: string;
  names: string[];
  isWhole: boolean;
  stripComments: boolean;
  browser: 'chromium' | 'firefox';
  json: string | null;
  explain: boolean;
  peers: boolean;
  lists: string[];
}

export const USAGE: string;

export function readEvaluateRequest(args: string[], env: Record<string, string | undefined>): EvaluateRequest;
