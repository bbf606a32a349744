import * as migration_20261122_235403_initial from './20261122_235403_initial.js';

export const migrations = [
  {
    up: migration_20261122_235403_initial.up,
    down: migration_20261122_235403_initial.down,
    name: '20261122_235403_initial'
  },
];
