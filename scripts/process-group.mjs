import {spawn} from 'node:child_process';

/**
 * A shell around a program that ends with its whole group: when the program ends, when it is told to, and when the
 * process that started it is gone, however that died, because then the pipe to its standard input closes.
 */
const keeper = `
end() { trap '' TERM; kill -TERM 0; sleep 1; kill -KILL 0; }
("$@" </dev/null; end) &
read -r _
end
`;

/** Starts a program that has children of its own; `end()` ends them all. For systems that have a POSIX shell. */
export function startGroup(command, args, {env = {}, stdout = 'ignore'} = {}) {
  const child = spawn('/bin/sh', ['-c', keeper, 'sh', command, ...args], {
    env: {...process.env, ...env},
    stdio: ['pipe', stdout, 'ignore'],
    detached: true,
  });
  child.stdin.on('error', () => undefined); // It may be gone before it is told to go.
  return {
    stdout: child.stdout,
    /** When it ended, whoever ended it. */
    ended: new Promise((resolve) => {
      child.once('exit', resolve);
      child.once('error', resolve);
    }),
    end: () => child.stdin.end(),
  };
}
