# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of countersign(1) in bash: verbs, their second words, options, files.

_countersign_options()
{
    case $1 in
    "init") echo "--login --key-out --sample --command-id --dry-run" ;;
    "person add") echo "--person --command-id --dry-run" ;;
    "person list") echo "" ;;
    "duty grant") echo "--env --pool --until --command-id --dry-run" ;;
    "duty revoke") echo "--env --pool --command-id --dry-run" ;;
    "duty list") echo "" ;;
    "key new") echo "--out" ;;
    "key enroll") echo "--command-id --dry-run" ;;
    "key revoke") echo "--reason --command-id --dry-run" ;;
    "key list") echo "" ;;
    "env list") echo "" ;;
    "env set") echo "--class --target --command-id --dry-run" ;;
    "source add") echo "--user --password-stdin --token-stdin --passphrase-stdin --ca --client-cert --client-key --server-workspace --command-id --dry-run" ;;
    "source list") echo "" ;;
    "source test") echo "" ;;
    "source change") echo "--url --user --password-stdin --token-stdin --passphrase-stdin --ca --client-cert --client-key --server-workspace --without --command-id --dry-run" ;;
    "source remove") echo "--command-id --dry-run" ;;
    "sync") echo "" ;;
    "finding list") echo "--source --all" ;;
    "finding adopt") echo "--reason --command-id --dry-run" ;;
    "finding revert") echo "--reason --command-id --dry-run" ;;
    "model add") echo "--tier --description --command-id --dry-run" ;;
    "model set") echo "--tier --description --owner --command-id --dry-run" ;;
    "model list") echo "--source" ;;
    "model show") echo "" ;;
    "register") echo "--metadata --semver --command-id --dry-run" ;;
    "version list") echo "--limit --before" ;;
    "version show") echo "--remote --metric" ;;
    "version verify") echo "--folder" ;;
    "version retire") echo "--reason --command-id --dry-run" ;;
    "evidence add") echo "--kind --command-id --dry-run" ;;
    "evidence list") echo "" ;;
    "card import") echo "--command-id --dry-run" ;;
    "card publish") echo "--command-id --dry-run" ;;
    "card show") echo "" ;;
    "policy check") echo "" ;;
    "policy test") echo "--past" ;;
    "policy explain") echo "" ;;
    "policy propose") echo "--reason --command-id --dry-run" ;;
    "policy list") echo "--all" ;;
    "gate") echo "--to --policy --junit --summary" ;;
    "request") echo "--to --reason --urgent --wait --command-id --dry-run" ;;
    "resubmit") echo "--reason --command-id --dry-run" ;;
    "withdraw") echo "--reason --command-id --dry-run" ;;
    "assign") echo "--to --nobody --command-id --dry-run" ;;
    "show") echo "" ;;
    "queue") echo "" ;;
    "approve") echo "--seen --reason --command-id --dry-run" ;;
    "reject") echo "--seen --reason --command-id --dry-run" ;;
    "request-changes") echo "--seen --reason --command-id --dry-run" ;;
    "waive") echo "--until --reason --command-id --dry-run" ;;
    "promote") echo "--command-id --dry-run" ;;
    "rollback") echo "--env --to --reason --command-id --dry-run" ;;
    "live") echo "--env --at" ;;
    "incident list") echo "--open" ;;
    "incident close") echo "--reason --command-id --dry-run" ;;
    "log") echo "--filter --actor --action --subject --since --until --limit --before" ;;
    "verify") echo "--checkpoint --replay --anew" ;;
    "checkpoint") echo "--out" ;;
    "export audit") echo "--model --filter --format --out --command-id --dry-run" ;;
    "backup") echo "" ;;
    "restore") echo "--checkpoint --command-id --dry-run" ;;
    "doctor") echo "" ;;
    esac
}

_countersign_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}

_countersign()
{
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} i first= second= family=no
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --workspace|--as|--key-file|--command-id) ((i++)) ;;
        -*) ;;
        *) if [ -z "$first" ]; then first=${COMP_WORDS[i]}; elif [ -z "$second" ]; then second=${COMP_WORDS[i]}; fi ;;
        esac
    done
    case $previous in
    --workspace|--folder) _countersign_files -d; return ;;
    --key-file|--key-out|--out|--ca|--client-cert|--client-key|--metadata|--policy|--junit|--summary|--checkpoint) _countersign_files -f; return ;;
    --format) mapfile -t COMPREPLY < <(compgen -W "jsonl csv pdf" -- "$cur"); return ;;
    --tier) mapfile -t COMPREPLY < <(compgen -W "low medium high" -- "$cur"); return ;;
    --action|--actor|--as|--at|--before|--class|--command-id|--description|--env|--filter|--kind|--limit|--login|--model|--owner|--person|--pool|--reason|--seen|--server-workspace|--since|--source|--subject|--target|--to|--until|--user|--wait) return ;;
    esac
    local words=
    case $first in
    "") words="init person duty key env source sync finding model register version evidence card policy gate request resubmit withdraw assign show queue approve reject request-changes waive promote rollback live incident log verify checkpoint export backup restore doctor" ;;
    person) family=yes; [ -n "$second" ] || words="add list" ;;
    duty) family=yes; [ -n "$second" ] || words="grant revoke list" ;;
    key) family=yes; [ -n "$second" ] || words="new enroll revoke list" ;;
    env) family=yes; [ -n "$second" ] || words="list set" ;;
    source) family=yes; [ -n "$second" ] || words="add list test change remove" ;;
    finding) family=yes; [ -n "$second" ] || words="list adopt revert" ;;
    model) family=yes; [ -n "$second" ] || words="add set list show" ;;
    version) family=yes; [ -n "$second" ] || words="list show verify retire" ;;
    evidence) family=yes; [ -n "$second" ] || words="add list" ;;
    card) family=yes; [ -n "$second" ] || words="import publish show" ;;
    policy) family=yes; [ -n "$second" ] || words="check test explain propose list" ;;
    incident) family=yes; [ -n "$second" ] || words="list close" ;;
    export) family=yes; [ -n "$second" ] || words="audit" ;;
    esac
    local verb=$first
    [ "$family" = no ] || verb="$first $second"
    if [[ $cur == -* ]]; then
        words="$(_countersign_options "$verb") --workspace --as --key-file --json --quiet --no-color --no-input --help --version"
    elif [ -z "$words" ]; then
        case $verb in
        "register"|"evidence add"|"card import"|"policy check"|"policy test"|"policy explain"|"policy propose"|"verify") _countersign_files -f ;;
        "init"|"backup"|"restore") _countersign_files -d ;;
        esac
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F _countersign countersign
