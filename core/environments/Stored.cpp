// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/Stored.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

QString MissingFile::text() const
{
    return u"%1: %2 (%3)"_s.arg(version.shortText(), name, where == ArtifactClass::Production ? u"production"_s : u"experimental"_s);
}

Result<QVector<MissingFile>> missingFiles(Workspace &workspace)
{
    Database &database = workspace.db();
    CS_TRY(const auto rows, database.rows(u"SELECT v.source, v.model, v.number, v.manifest, EXISTS (SELECT 1 FROM live l JOIN environment e ON e.name=l.environment"
                                          " WHERE l.source=v.source AND l.model=v.model AND l.version=v.number AND e.class='production')"
                                          " FROM version v WHERE v.source='local' AND v.retired_seq IS NULL ORDER BY v.registered_seq"_s));
    const ArtifactStore store = artifactStore(workspace);
    QVector<MissingFile> missing;
    for (const Row &row : rows) {
        const VersionRef ref{row.text(0), row.text(1), row.text(2)};
        const auto manifest = manifestOf(database, row.text(3));
        if (!manifest) {
            missing.append({ref, u"(manifest)"_s, ArtifactClass::Experimental});
            continue;
        }
        for (const auto where : {ArtifactClass::Experimental, ArtifactClass::Production}) {
            if (where == ArtifactClass::Production && row.integer(4) == 0)
                continue;
            for (const ManifestFile &file : manifest->files()) {
                const QFileInfo info(store.path(file.sha256, where));
                if (!info.isFile() || info.isSymLink() || info.size() != file.size)
                    missing.append({ref, file.name, where});
            }
        }
    }
    return missing;
}

} // namespace countersign
