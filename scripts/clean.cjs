// Removes the folders named on the command line, so that a build never leaves files of an earlier one behind.
'use strict';
const { rmSync } = require('fs');
process.argv.slice(2).forEach((folder) => {
  rmSync(folder, { recursive: true, force: true });
});
