// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/MlModel.h"

#include "core/base/Json.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype greatestSignature = 8 << 10;

QString textOf(const YAML::Node &node) { return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString(); }

// The first flavor that is a framework's own; python_function is a way to call every one of them.
void readFlavors(const YAML::Node &flavors, QJsonObject &into, QJsonObject &extra)
{
    if (!flavors.IsDefined() || !flavors.IsMap())
        return;
    QStringList names;
    for (const auto &each : flavors) {
        const QString name = textOf(each.first);
        names += name;
        if (!each.second.IsMap())
            continue;
        if (name == u"python_function") {
            into[u"python_version"_s] = textOf(each.second["python_version"]);
        } else if (!into.contains(u"framework"_s)) {
            into[u"framework"_s] = name == u"sklearn" ? u"scikit-learn"_s : name;
            into[u"framework_version"_s] = textOf(each.second[name.toStdString() + "_version"]);
        }
    }
    extra[u"flavors"_s] = names.join(u", "_s);
}

void readMlModel(const QByteArray &text, QJsonObject &into, QJsonObject &extra)
{
    try {                                                           // yaml-cpp throws; nothing of ours does
        const YAML::Node root = YAML::Load(text.toStdString());
        if (!root.IsMap())
            return;
        readFlavors(root["flavors"], into, extra);
        into[u"training_date"_s] = textOf(root["utc_time_created"]).replace(u' ', u'T') + u'Z';
        extra[u"mlflow_version"_s] = textOf(root["mlflow_version"]);
        extra[u"model_uuid"_s] = textOf(root["model_uuid"]);
        if (const YAML::Node signature = root["signature"]; signature.IsDefined() && signature.IsMap())
            for (const char *part : {"inputs", "outputs", "params"})
                if (const QString said = textOf(signature[part]); !said.isEmpty() && said.size() <= greatestSignature && said != u"null")
                    extra[u"signature_"_s + QLatin1StringView(part)] = said;
    } catch (const YAML::Exception &) {
    }
}

QJsonArray requirementLines(const QByteArray &text)
{
    QJsonArray lines;
    for (const QByteArray &line : text.split('\n'))
        if (const QString said = QString::fromUtf8(line).section(u'#', 0, 0).trimmed(); !said.isEmpty() && !said.startsWith(u'-') && lines.size() < 300)
            lines += said;
    return lines;
}

} // namespace

Metadata metadataOf(const MlModelFiles &files, const std::optional<MlflowRun> &run)
{
    QJsonObject said, extra;
    readMlModel(files.mlModel, said, extra);
    said[u"dependencies"_s] = requirementLines(files.requirements);
    if (run) {
        said[u"author"_s] = run->tags.value(u"mlflow.user"_s, run->user);
        said[u"source_commit"_s] = run->commit();
        extra[u"run"_s] = run->id;
        extra[u"run_name"_s] = run->name;
        if (run->ended)
            said[u"training_date"_s] = run->ended->text();
    }
    // Each on its own: one value that cannot be kept takes no other with it.
    QJsonObject kept, keptExtra;
    const auto keep = [](QJsonObject &into, const QString &key, const QJsonValue &value, const QJsonObject &whole) {
        if ((value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()))
            return;
        if (Metadata::fromText(json::canonicalText(whole)))
            into[key] = value;
    };
    for (auto it = said.begin(); it != said.end(); ++it)
        keep(kept, it.key(), it.value(), {{it.key(), it.value()}});
    for (auto it = extra.begin(); it != extra.end(); ++it)
        keep(keptExtra, it.key(), it.value(), {{u"extra"_s, QJsonObject{{it.key(), it.value()}}}});
    if (!keptExtra.isEmpty())
        kept[u"extra"_s] = keptExtra;
    return Metadata::fromText(json::canonicalText(kept)).valueOr(Metadata());
}

} // namespace countersign
