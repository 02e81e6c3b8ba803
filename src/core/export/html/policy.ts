/** SHA-256 of {@link STYLE} and {@link SCRIPT} in Base64; their test says what they must be. */
export const STYLE_HASH = 'ptNITSLpZojYOpFIgW2KTyDAnu4AGWzsVI6w272RRlg=';
export const SCRIPT_HASH = 'xTk/Rkza3Z3fFtlxRAnrfWng2cVIU9vZ99dfGP5Uw/M=';

/** What the saved page may do: show itself with its own style and run its own script. It can load nothing and send nothing. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
