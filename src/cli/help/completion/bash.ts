import type { Completable, CompletableFlag } from "./completable.js";

/** For `eval "$(reports completion bash)"`. Names, flags and choices are ours: words of letters, digits and dashes. */
export const bashCompletion = (commands: readonly Completable[]): string => `_reports() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # --format=js is three words here.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$cur"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(caseOf).join("\n")}
  esac
}
complete -o default -F _reports reports
`;

const caseOf = ({ name, flags, words }: Completable): string => `    ${name})
      case $prev in
${flags
  .filter(({ takesValue, values }) => takesValue && values !== null)
  .map(valuesOf)
  .join("\n")}
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W "${flags.flatMap(({ names }) => names).join(" ")}" -- "$cur"))${
        words === null ? "" : `\n      [[ $cur != -* ]] && COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur"))`
      }
      ;;`;

const valuesOf = ({ names, values }: CompletableFlag): string =>
  `        ${names.join("|")}) COMPREPLY=($(compgen -W "${values?.join(" ") ?? ""}" -- "$cur")); return ;;`;
