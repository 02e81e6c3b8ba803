/** What the command line asks for; bench-request.mjs says what is in it. */
export interface BenchRequest {
  browsers: ('chromium' | 'firefox')[];
  sections: string[];
  rounds: number;
  corpus: string | null;
  profile: string | null;
  save: boolean;
}

export const USAGE: string;

export function readBenchRequest(args: string[], env: Record<string, string | undefined>): BenchRequest;
