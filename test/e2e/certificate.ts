import selfsigned from 'selfsigned';

/** A key and a certificate of our own, made on the spot: no browser trusts it unless it was told to. PEM. */
export function createCertificate(): { key: string; cert: string } {
  const { private: key, cert } = selfsigned.generate([{ name: 'commonName', value: 'fixtrail.invalid' }], {
    keySize: 2048,
    algorithm: 'sha256',
    days: 2,
  });
  return { key, cert };
}
