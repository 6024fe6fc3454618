import { help } from "../../../phrases/command-line.js";
import { messageFlag } from "../../../phrases/flags.js";
import type { Completable, CompletableFlag } from "./completable.js";

/** For `eval "$(reports completion zsh)"`, or as a file `_reports` in fpath. */
export const zshCompletion = (commands: readonly Completable[]): string => `#compdef reports
_reports() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments '--help[${help.showHelp()}]' '--version[${messageFlag.version()}]'
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${commands.map(caseOf).join("\n")}
  esac
}
if [[ $funcstack[1] == _reports ]]; then _reports "$@"; else compdef _reports reports; fi
`;

const caseOf = ({ name, flags, words }: Completable): string => {
  const rest = words === null ? "*:path:_files" : `1:shell:(${words.join(" ")})`;
  return `    ${name})
      _arguments ${[...flags.map(argumentOf), quoted(rest)].join(" \\\n        ")}
      ;;`;
};

/** `'(-f --format)'{-f,--format}'[what to write]:name:(json yaml)'` */
function argumentOf({ names, description, takesValue, values }: CompletableFlag): string {
  const value = takesValue ? `:value:${values === null ? "_files" : `(${values.join(" ")})`}` : "";
  const tail = quoted(`[${description.replace(/[[\]:\\]/g, "\\$&")}]${value}`);
  if (names.length === 1) return `${names[0]}${tail}`;
  return `${quoted(`(${names.join(" ")})`)}{${names.join(",")}}${tail}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
