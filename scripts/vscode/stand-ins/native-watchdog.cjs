// Stands in for the native watchdog: an extension host whose server has gone ends too.
exports.start = (parent) => {
  const look = () => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  };
  setInterval(look, 3000).unref();
};
exports.exit = (code) => process.exit(code ?? 0);
