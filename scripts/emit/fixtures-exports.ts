/** What the hand-written part of the fixtures package exports from its main entry, so that one list names it all. */
export interface HandWrittenModule {
  /** Relative to `src`. */
  readonly module: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

export const handWrittenExports: readonly HandWrittenModule[] = [
  { module: 'core/factory.ts', values: [], types: ['Factory'] },
  {
    module: 'core/operation-factory.ts',
    values: [],
    types: ['LongRunningFactory', 'ResponseFactory', 'ResponseOptions'],
  },
  { module: 'core/options.ts', values: [], types: ['FixtureOptions', 'Level'] },
  { module: 'core/overrides.ts', values: [], types: ['Override', 'OverrideContext', 'PartialValue'] },
  { module: 'errors/error-codes.ts', values: ['errorCodes', 'errorNames'], types: ['ErrorCode', 'ErrorName'] },
  { module: 'errors/error-reply.ts', values: ['errorReply'], types: ['ErrorReply', 'ErrorReplyOptions'] },
  { module: 'negative/invalid-values.ts', values: ['invalidValues'], types: ['ExpectedIssue', 'InvalidValue'] },
  {
    module: 'presets/presets.ts',
    values: ['failing', 'midUpdate', 'sharded', 'standalone', 'stopped', 'tls'],
    types: ['Preset'],
  },
  {
    module: 'recorder/normal-form.ts',
    values: ['fixIds', 'fixInstants', 'fixTokens', 'normalForm', 'normalize', 'redactSecrets'],
    types: [],
  },
  { module: 'recorder/record.ts', values: ['record'], types: ['RecordOptions', 'Recorder'] },
  {
    module: 'recorder/recording.ts',
    values: ['mapTexts'],
    types: ['Exchange', 'RecordedRequest', 'RecordedResponse', 'Recording', 'TextTransform', 'Transformer'],
  },
  { module: 'recorder/replay.ts', values: ['ReplayError', 'replay'], types: ['ReplayOptions'] },
  { module: 'world/cluster-params-of.ts', values: ['clusterParamsOf'], types: ['ClusterParamsOptions'] },
  { module: 'world/world.ts', values: ['World', 'world'], types: [] },
  {
    module: 'world/world-options.ts',
    values: [],
    types: [
      'AccessBindingOptions',
      'BackupOptions',
      'ChangeFreezeOptions',
      'ClusterCondition',
      'ClusterOptions',
      'MaintenanceOptions',
      'RetentionPolicyOptions',
      'UserOptions',
      'WorldOptions',
    ],
  },
  { module: 'world/world-state.ts', values: [], types: ['AccessBindingsState', 'SubnetState', 'WorldState'] },
];
