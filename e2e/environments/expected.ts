/** What `programs/everywhere.ts` returns. */
export const everywhere = {
  listed: ['c1:b1', 'c1:b2', 'c1:b3'],
  accepted: true,
  refused: [['folderId']],
  status: 'RUNNING',
  backups: 1,
  missing: true,
  logs: ['Ready to accept connections'],
};

/** What `programs/on-servers.ts` returns. */
export const onServers = { ...everywhere, signedIn: true };
