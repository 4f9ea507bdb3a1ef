// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/MlModel.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray logged = R"(artifact_path: mlflow-artifacts:/1/models/m-1/artifacts
flavors:
  python_function:
    loader_module: mlflow.sklearn
    python_version: 3.11.7
  sklearn:
    pickled_model: model.skops
    sklearn_version: 1.9.1
mlflow_version: 3.17.2
model_uuid: m-1
signature:
  inputs: '[{"type": "double", "name": "age",
    "required": true}]'
  outputs: '[{"type": "double"}]'
  params: null
utc_time_created: '2026-11-23 07:18:00.275497'
)";

} // namespace

TEST_CASE("MLmodel: framework, versions, signature, requirements and run become metadata")
{
    MlflowRun run;
    run.id = u"r1"_s;
    run.tags = {{u"mlflow.user"_s, u"ann"_s}, {u"mlflow.source.git.commit"_s, u"0f3a9c1d5b7e24680f3a9c1d5b7e24680f3a9c1d"_s}};
    const Metadata metadata = metadataOf({logged, "mlflow==3.17.2\n# a comment\n\nscikit-learn==1.9.1\n-r other.txt\n"}, run);
    CHECK(metadata.framework() == u"scikit-learn");
    CHECK(metadata.value(u"framework_version"_s) == u"1.9.1");
    CHECK(metadata.value(u"python_version"_s) == u"3.11.7");
    CHECK(metadata.value(u"training_date"_s) == u"2026-11-23T07:18:00.275497Z");
    CHECK(metadata.value(u"author"_s) == u"ann");
    CHECK(metadata.value(u"source_commit"_s).startsWith(u"0f3a9c1d"_s));
    CHECK(metadata.dependencies().size() == 2);
    CHECK(metadata.extra()[u"run"_s].toString() == u"r1");
    CHECK(metadata.extra()[u"signature_inputs"_s].toString().contains(u"age"_s));
    CHECK_FALSE(metadata.extra().contains(u"signature_params"_s));
}

TEST_CASE("MLmodel: what does not read well is left out and takes nothing else with it")
{
    CHECK(metadataOf({"{{{ not yaml", {}}, {}).text() == "{}");
    CHECK(metadataOf({"- a\n- list\n", {}}, {}).text() == "{}");
    CHECK(metadataOf({"flavors: 3\nutc_time_created: yesterday\nmlflow_version: 2.1\n", {}}, {}).extra()[u"mlflow_version"_s].toString() == u"2.1");
    const Metadata metadata = metadataOf({"flavors:\n  xgboost: {xgboost_version: '2.0'}\nutc_time_created: nonsense\n", "numpy==1.0\nnumpy==2.0\n"}, {});
    CHECK(metadata.framework() == u"xgboost");
    CHECK(metadata.value(u"training_date"_s).isEmpty());
    CHECK(metadata.dependencies().isEmpty());                       // one of them is twice: which is meant is not known
}
