# bash completion for dateline-cli

_dateline_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local formats='json jsonl html markdown csv csv-entities csv-times csv-events ics timelinejs timeml webannotation
                   conll brat ansi'
    local options='--format --output --published --encoding --plain --no-text --stages --threads --jsonl --help --version'
    local encodings='UTF-8 UTF-16 windows-1250 windows-1251 windows-1252 ISO-8859-1 ISO-8859-2 ISO-8859-15 KOI8-R'
    local -a words=()
    case $prev in
        --format) mapfile -t words < <(compgen -W "$formats" -- "$cur") ;;
        --stages) mapfile -t words < <(compgen -W 'structure tokens names times events' -- "$cur") ;;
        --encoding) mapfile -t words < <(compgen -W "$encodings" -- "$cur") ;;
        --published | --threads) ;;
        *)
            if [[ $prev != --output && $cur == -* ]]; then
                mapfile -t words < <(compgen -W "$options" -- "$cur")
            elif [[ $prev != --output && $COMP_CWORD -eq 1 ]]; then
                words=(analyze)
            else
                mapfile -t words < <(compgen -f -- "$cur")
                compopt -o filenames 2>/dev/null
            fi
            ;;
    esac
    COMPREPLY=("${words[@]}")
}
complete -F _dateline_cli dateline-cli
