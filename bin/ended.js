const { bePatient } = require("./patience.js");

/**
 * Runs a module of the program to its end, out of one of its bundles where that is there.
 *
 * @param {"reports" | "tells"} bundle
 * @param {string} name below dist
 */
exports.ended = async (bundle, name) => {
  bePatient();
  // With few descriptors or little memory not even our own files can be read; the platform's stack says that to nobody.
  try {
    const modules = require("./bundle.js").modulesOf(bundle);
    const { ended } = await (modules === null ? import(`../dist/${name}`) : modules[name]());
    await ended;
  } catch (error) {
    process.stderr.write(`reports: cannot start: ${error?.code === undefined ? error?.stack : error.message}\n`);
    process.exitCode = 1;
  }
};
