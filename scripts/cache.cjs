// node cache.cjs OUT BUILD CLI WORD…: runs the command line and keeps, at its end, what the engine compiled of it.
const { renameSync, writeFileSync } = require('node:fs');
const vm = require('node:vm');

const [out, build, cli, ...words] = process.argv.slice(2);
const { Script } = vm;
vm.Script = class extends Script {
  constructor(...given) {
    super(...given);
    process.on('exit', () => {
      writeFileSync(`${out}.new`, Buffer.concat([this.createCachedData(), Buffer.from(build, 'latin1')]));
      renameSync(`${out}.new`, out);
    });
  }
};
process.argv = [process.execPath, cli, ...words];
require(cli);
