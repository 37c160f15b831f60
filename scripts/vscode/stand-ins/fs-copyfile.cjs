// Stands in for the native copy that clones files on file systems which can.
const fs = require('node:fs');

exports.isCloneSupported = () => false;
exports.copyFile = fs.promises.copyFile;
exports.copyFileSync = fs.copyFileSync;
exports.default = exports;
