import { existsSync } from "node:fs";
import { Command, CommanderError, type ErrorOptions, type HelpContext, Option } from "commander";
import { misuse } from "../../phrases/command-line.js";
import { otherNames } from "../../phrases/commands.js";
import { messageFlag } from "../../phrases/flags.js";
import { language } from "../../phrases/language.js";
import type { Saying } from "../../phrases/phrases.js";
import { say } from "../outputs/standard-error.js";
import { inOurWords, withGuess } from "./commander-words.js";
import { type Example, type Explained, helpOf, wholeHelpOf } from "./help.js";

/** A command with what its help, its man page and its completion say beyond commander's own. */
export class ReportsCommand extends Command implements Explained {
  examples: readonly Example[] = [];
  aside: ReadonlySet<string> = new Set();
  readonly #rare = new Set<Option>();

  constructor(name?: string) {
    super(name);
    this.aliases(chineseNames(name ?? ""));
    // A wrong argument is shown, but not obeyed by the terminal.
    this.configureOutput({ outputError: (message) => say(message.trimEnd()) });
    this.configureHelp({ formatHelp: (_, helper) => helpOf(this, helper) });
    this.helpOption("-h, --help", messageFlag.help());
    this.exitOverride();
  }

  /** @param summary what it does, in the list of commands */
  explain(summary: string, description: string, examples: readonly Example[]): this {
    this.examples = examples;
    return this.summary(summary).description(description);
  }

  /** Commander's own messages are English; each is known by its code. */
  override error(message: string, options?: ErrorOptions): never {
    const [first] = this.args;
    if (options?.code === "commander.unknownCommand" && first !== undefined && existsSync(first))
      return super.error(misuse.error(misuse.fileNotCommand(first)), options);
    const guessed = withGuess(message);
    return super.error(language() === "en" ? guessed : inOurWords(guessed), options);
  }

  /** Commander shows help of all where `help` is asked of what is no command: say that it is none. */
  override help(context?: HelpContext | ((text: string) => string)): never {
    const [asked, about] = this.args;
    if (asked === "help" && about !== undefined && this.parent === null) this.parse([about], { from: "user" });
    return typeof context === "function" ? super.help(context) : super.help(context);
  }

  get path(): string {
    return this.parent === null ? this.name() : `${this.parent.name()} ${this.name()}`;
  }

  /** Adds a flag that help only names; `--help-all` and the man page explain it. */
  addRareOption(option: Option): this {
    this.#rare.add(option);
    return this.addOption(option);
  }

  isRare(option: Option): boolean {
    return this.#rare.has(option);
  }

  /** Help with every flag explained. */
  addHelpAll(): this {
    this.addOption(new Option("--help-all", messageFlag.helpAll()).hideHelp());
    this.on("option:help-all", () => {
      process.stdout.write(wholeHelpOf(this, this.createHelp()));
      throw new CommanderError(0, "commander.helpDisplayed", "(outputHelp)");
    });
    return this;
  }
}

/** 对照, 对比 for compare: whatever language the program speaks. */
const chineseNames = (command: string): readonly string[] => {
  const known: Readonly<Record<string, Saying<[]>>> = otherNames;
  return known[command]?.in("zh").split(" ") ?? [];
};
