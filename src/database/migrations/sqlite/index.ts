import * as migration_20261122_231937_initial from './20261122_231937_initial.js';

export const migrations = [
  {
    up: migration_20261122_231937_initial.up,
    down: migration_20261122_231937_initial.down,
    name: '20261122_231937_initial'
  },
];
