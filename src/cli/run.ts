import { CommanderError, Option, Command as Program } from 'commander';
import { COMMANDS } from './commands/index.ts';
import { elsewhere, folderOf } from './other-records.ts';
import { type Output, report } from './terminal.ts';
import { VERSION } from './version.ts';

/**
 * Runs one command line and returns its exit code, later only where the command has to wait. Never
 * throws for a slip of the user's.
 */
export function runCli(
  argv: readonly string[],
  output: Output,
  defaultRecord: string,
): number | Promise<number> {
  let code: number | Promise<number> = 0;
  const program = new Program('casus')
    .description(
      'A workbench for regional security: the record, what was owed, who answered, the gap.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: output.write, writeErr: output.warn })
    .showSuggestionAfterError()
    .showHelpAfterError('(casus --help lists the commands)');
  for (const descriptor of COMMANDS) {
    const sub = program
      .command(descriptor.name)
      .description(descriptor.summary)
      .option('--record <folder>', 'the record to read, or the name of one that comes with Casus')
      .addOption(
        new Option('--lang <en|ru>', 'language of labels and fixed text')
          .choices(['en', 'ru'])
          .default('en'),
      )
      .option('--json', 'write JSON (its form: casus schema --output)');
    for (const { name, about } of descriptor.arguments) sub.argument(name, about);
    for (const { flags, about, many } of descriptor.options) {
      if (many)
        sub.option(flags, about, (value: string, before: string[]) => [...before, value], []);
      else sub.option(flags, about);
    }
    sub.action(() => {
      const options = sub.opts<Record<string, unknown>>();
      try {
        const answered = descriptor.run({
          folder: folderOf(options.record, defaultRecord),
          lang: options.lang === 'ru' ? 'ru' : 'en',
          json: options.json === true,
          output,
          arguments: sub.args,
          options,
        });
        code =
          typeof answered === 'number'
            ? answered
            : answered.catch((error: unknown) => report(error, output));
      } catch (error) {
        const folder = typeof options.record === 'string' ? options.record : defaultRecord;
        code = report(elsewhere(error, sub.name(), folder), output);
      }
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode;
  }
  return code;
}
