// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/People.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/shell/Page.h"

class QPushButton;

namespace countersign {

class ActionButton;
class ActSheet;
class DenseTable;
class LoginDetail;
class MessageBar;
class PeopleModel;
class RowsModel;
class TextLabel;

// Who may do what: logins, persons, duties with their ends, pools and keys, and what an admin changes about them.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(OpenWorkspace &open, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &id) override;       // a login
    void refresh() override;
    bool isLoading() const override { return m_loading; }
    QStringList showcase() const override;

private:
    struct State { QVector<Login> people; QVector<LoginKey> keys; QStringList environments; };

    void build();
    static Result<State> read(Workspace &workspace);
    void adopt(State state);
    void fillPools();
    void choose(const QString &login);
    QString whyOff() const;                      // empty if the one signed in may change things
    void ask(ActSheet *sheet);
    void addPerson();
    void revokeKey();
    void showMyKey();

    OpenWorkspace &m_open;
    PeopleModel *m_model;
    DenseTable *m_table;
    LoginDetail *m_detail;
    MessageBar *m_message;
    TextLabel *m_count;
    ActionButton *m_add;
    QPushButton *m_myKey;
    RowsModel *m_pools;
    DenseTable *m_poolTable;
    State m_state;
    QString m_wanted;                            // the login to choose once it is loaded
    QString m_self;                              // who was signed in when it was loaded
    bool m_loading = false;
    bool m_askedAgain = false;
};

} // namespace countersign
