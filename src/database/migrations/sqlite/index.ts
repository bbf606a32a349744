import * as migration_20261122_235403_initial from './20261122_235403_initial.js';
import * as migration_20261123_050632_credit_rows from './20261123_050632_credit_rows.js';
import * as migration_20261123_095443_delivery_changes from './20261123_095443_delivery_changes.js';
import * as migration_20261123_115452_reads_indexes from './20261123_115452_reads_indexes.js';

export const migrations = [
  {
    up: migration_20261122_235403_initial.up,
    down: migration_20261122_235403_initial.down,
    name: '20261122_235403_initial',
  },
  {
    up: migration_20261123_050632_credit_rows.up,
    down: migration_20261123_050632_credit_rows.down,
    name: '20261123_050632_credit_rows',
  },
  {
    up: migration_20261123_095443_delivery_changes.up,
    down: migration_20261123_095443_delivery_changes.down,
    name: '20261123_095443_delivery_changes',
  },
  {
    up: migration_20261123_115452_reads_indexes.up,
    down: migration_20261123_115452_reads_indexes.down,
    name: '20261123_115452_reads_indexes'
  },
];
