<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>Nobody else can decide yet; an admin can grant the duty.</source>
        <translation>まだほかに決定できる人がいません。管理者が職務を付与できます。</translation>
    </message>
    <message>
        <source>Can decide: %1.</source>
        <translation>決定できる人: %1。</translation>
    </message>
    <message>
        <source>You are looking without a key: sign in to decide.</source>
        <translation>鍵なしで閲覧しています。決定するにはサインインしてください。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>ワークスペースは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation>監査者としてサインインしています。すべてを閲覧、検証、エクスポートできますが、変更はできません。</translation>
    </message>
    <message>
        <source>%1 has ended: it is %2.</source>
        <translation>%1は終了しています (状態: %2)。</translation>
    </message>
    <message>
        <source>%1 expired. Expired never means approved; %2 can open a new request.</source>
        <translation>%1は期限切れです。期限切れは承認を意味しません。%2が新しい申請を行えます。</translation>
    </message>
    <message>
        <source>You are the author of %1, and nobody approves their own work. %2</source>
        <translation>あなたは%1の作成者です。自分の作業を自分で承認することはできません。%2</translation>
    </message>
    <message>
        <source>You asked for this, and nobody approves their own request. %1</source>
        <translation>あなたがこの申請者です。自分の申請を自分で承認することはできません。%1</translation>
    </message>
    <message>
        <source>Deciding needs the duty %1, which you do not hold here. %2</source>
        <translation>決定には職務 %1が必要ですが、ここでは付与されていません。%2</translation>
    </message>
    <message>
        <source>Changes were requested; %1 can resubmit it.</source>
        <translation>変更が要求されています。%1が再提出できます。</translation>
    </message>
    <message>
        <source>The tier of %1 was %2 when it was asked and is %3 now; it needs a new request.</source>
        <translation>%1のリスク区分は申請時に%2でしたが、現在は%3です。新しい申請が必要です。</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1が不合格</translation>
    </message>
    <message>
        <source>%1 is not evaluated</source>
        <translation>%1が未評価</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>ルールの所有者</translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it, or when it is waived by %3.</source>
        <translation>承認できません: %1です。%2が解消するか、%3が免除すると承認できるようになります。</translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it; this rule allows no waiver.</source>
        <translation>承認できません: %1です。%2が解消すると承認できるようになります。このルールは免除できません。</translation>
    </message>
    <message>
        <source>Approve is off: no policy applies, so nothing was evaluated. A policy-owner can adopt one.</source>
        <translation>承認できません: 適用されるポリシーがないため、何も評価されていません。policy-ownerがポリシーを採用できます。</translation>
    </message>
    <message>
        <source>Promoting needs the duty engineer in %1. %2</source>
        <translation>昇格には%1での職務 engineerが必要です。%2</translation>
    </message>
    <message>
        <source>Nobody holds it; an admin can grant it.</source>
        <translation>この職務を持つ人がいません。管理者が付与できます。</translation>
    </message>
    <message>
        <source>Can promote: %1.</source>
        <translation>昇格できる人: %1。</translation>
    </message>
    <message>
        <source>You are the author and cannot promote it to production; ask another engineer.</source>
        <translation>あなたは作成者のため、productionへ昇格できません。別のエンジニアに依頼してください。</translation>
    </message>
    <message>
        <source>It can be promoted once it is approved. %1</source>
        <translation>承認されると昇格できます。%1</translation>
    </message>
    <message>
        <source>Approved; its policy sets a cool-off until %1, in which approvers can withdraw.</source>
        <translation>承認済みです。ポリシーにより%1までクールオフ期間となり、その間は承認者が承認を取り下げられます。</translation>
    </message>
    <message>
        <source>A policy&apos;s request is bound to one file: withdraw it and propose the new file.</source>
        <translation>ポリシーの申請は1つのファイルに固定されています。取り下げてから、新しいファイルを提案してください。</translation>
    </message>
    <message>
        <source>Only %1, who asked, can resubmit it.</source>
        <translation>再提出できるのは申請者の%1だけです。</translation>
    </message>
    <message>
        <source>You have neither asked for it nor decided on it; only %1 can withdraw the request.</source>
        <translation>あなたはこの申請の申請者でも決定者でもありません。申請を取り下げられるのは%1だけです。</translation>
    </message>
    <message>
        <source>This rule allows no waiver.</source>
        <translation>このルールは免除できません。</translation>
    </message>
    <message>
        <source>Nobody else holds it.</source>
        <translation>ほかにこの職務を持つ人がいません。</translation>
    </message>
    <message>
        <source>Can waive: %1.</source>
        <translation>免除できる人: %1。</translation>
    </message>
    <message>
        <source>You are the author or asked for it, and cannot waive its rules. %1</source>
        <translation>あなたは作成者または申請者のため、この申請のルールを免除できません。%1</translation>
    </message>
    <message>
        <source>Waiving needs the duty %1. %2</source>
        <translation>免除には職務 %1が必要です。%2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>policy %1 version %2</source>
        <translation>ポリシー %1 バージョン %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Escalates at %1 %, in %2</source>
        <translation>%1%の時点でエスカレーション (あと%2)</translation>
    </message>
    <message>
        <source>Expires without an approval when it is over</source>
        <translation>承認されないまま期限を過ぎると期限切れになります</translation>
    </message>
    <message>
        <source>Escalated at %1 %; it expires when the time is over</source>
        <translation>%1%の時点でエスカレーション済み。期限を過ぎると期限切れになります</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 mended by %2, as it fails</source>
        <translation>不合格の%1の解消 (担当: %2)</translation>
    </message>
    <message>
        <source>%1 evaluated, which %2 can mend</source>
        <translation>未評価の%1の評価 (担当: %2)</translation>
    </message>
    <message>
        <source>a policy that applies</source>
        <translation>適用されるポリシー</translation>
    </message>
    <message>
        <source>any approver</source>
        <translation>任意の承認者</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2から%1名: %3</translation>
    </message>
    <message>
        <source>nobody can yet</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>必要: %1。</translation>
    </message>
    <message>
        <source>The model card was revised</source>
        <translation>モデルカードが改訂されました</translation>
    </message>
    <message>
        <source>Evidence was added</source>
        <translation>エビデンスが追加されました</translation>
    </message>
    <message>
        <source>Another version of a policy applies</source>
        <translation>別のバージョンのポリシーが適用されます</translation>
    </message>
    <message>
        <source>Another version went live</source>
        <translation>別のバージョンが稼働しました</translation>
    </message>
    <message>
        <source>The files are others</source>
        <translation>ファイルが異なります</translation>
    </message>
    <message>
        <source>intended use</source>
        <translation>想定用途</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>limitations and risks</source>
        <translation>制限事項とリスク</translation>
    </message>
    <message>
        <source>what it is not for</source>
        <translation>対象外の用途</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>human oversight</source>
        <translation>人による監督</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>フロントマター</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>変更を要求</translation>
    </message>
    <message>
        <source>Policy %1 version %2 (digest %3…) is adopted at once and decides from then on what goes live.</source>
        <translation>ポリシー %1 バージョン %2 (ダイジェスト %3…) は直ちに採用され、以降は何を稼働させるかの判定に使われます。</translation>
    </message>
    <message>
        <source>where nothing of it is live now</source>
        <translation>現在稼働中のバージョンなし</translation>
    </message>
    <message>
        <source>replacing %1</source>
        <translation>%1を置き換え</translation>
    </message>
    <message>
        <source>%1 %2 (manifest %3…) goes live in %4, %5.</source>
        <translation>%1 %2 (マニフェスト %3…) が%4で稼働します (%5)。</translation>
    </message>
    <message>
        <source>You approved %1.</source>
        <translation>%1を承認しました。</translation>
    </message>
    <message>
        <source>You rejected %1.</source>
        <translation>%1を却下しました。</translation>
    </message>
    <message>
        <source>You requested changes to %1.</source>
        <translation>%1に変更を要求しました。</translation>
    </message>
    <message>
        <source>Recorded as %1: you approved %2.</source>
        <translation>%1として記録しました: %2を承認。</translation>
    </message>
    <message>
        <source>Recorded as %1: you rejected %2.</source>
        <translation>%1として記録しました: %2を却下。</translation>
    </message>
    <message>
        <source>Recorded as %1: you requested changes to %2.</source>
        <translation>%1として記録しました: %2に変更を要求。</translation>
    </message>
    <message>
        <source>You approved this in record %1; one person fills one place.</source>
        <translation>レコード %1でこの申請を承認済みです。1人が担えるのは1枠だけです。</translation>
    </message>
    <message>
        <source>You rejected this in record %1; one person fills one place.</source>
        <translation>レコード %1でこの申請を却下済みです。1人が担えるのは1枠だけです。</translation>
    </message>
    <message>
        <source>You requested changes to this in record %1; one person fills one place.</source>
        <translation>レコード %1でこの申請に変更を要求済みです。1人が担えるのは1枠だけです。</translation>
    </message>
    <message>
        <source>a new decision by %1, who asked for changes</source>
        <translation>変更を要求した %1 の新しい決定</translation>
    </message>
    <message>
        <source>%1 ends, rejected; whoever still wants it asks anew.</source>
        <translation>%1は却下として終了します。まだ必要な場合は新たに申請してください。</translation>
    </message>
    <message>
        <source>%1 goes back to %2, who can change what it is about and resubmit it.</source>
        <translation>%1は%2に差し戻されます。対象を変更して再提出できます。</translation>
    </message>
    <message>
        <source>With your approval this can go live: %1 It goes live when an engineer promotes it.</source>
        <translation>あなたが承認すると、次のとおり稼働できるようになります: %1 エンジニアが昇格させた時点で稼働します。</translation>
    </message>
    <message>
        <source>No place is open that somebody could fill, so there is nothing to take.</source>
        <translation>誰かが埋められる枠がないため、引き受けるものはありません。</translation>
    </message>
    <message>
        <source>Who looks at it is said by those who can decide on it, by %1, who asked, or by an admin. %2</source>
        <translation>誰が確認するかを決められるのは、決定できる人、申請者の%1、または管理者です。%2</translation>
    </message>
    <message>
        <source>You could not decide on it, so it is not yours to take. %1</source>
        <translation>あなたは決定できないため、引き受けることはできません。%1</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>担当: あなた</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>担当: %1</translation>
    </message>
    <message>
        <source>You look at it; others can still decide.</source>
        <translation>あなたが確認しています。ほかの人も引き続き決定できます。</translation>
    </message>
    <message>
        <source>%1 looks at it; others can still decide.</source>
        <translation>%1が確認しています。ほかの人も引き続き決定できます。</translation>
    </message>
    <message>
        <source>Approve is off until you have opened all of the evidence, as the tier is high. Not seen yet: %1.</source>
        <translation>区分がhighのため、すべてのエビデンスを開くまで承認できません。未確認: %1。</translation>
    </message>
    <message>
        <source>Approved; nobody can promote it yet.</source>
        <translation>承認済みですが、まだ誰も昇格できません。</translation>
    </message>
    <message>
        <source>Approved. Can promote it: %1.</source>
        <translation>承認済み。昇格できる人: %1。</translation>
    </message>
    <message>
        <source>You have to answer the changes that were requested.</source>
        <translation>要求された変更に応える必要があります。</translation>
    </message>
    <message>
        <source>%1 has to answer the changes that were requested.</source>
        <translation>%1が要求された変更に応える必要があります。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Sealed</source>
        <translation>封印済み</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>チェーン内</translation>
    </message>
    <message>
        <source>After a fault</source>
        <translation>不整合以降</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>不整合</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Facts read from</source>
        <translation>読み取ったファクト</translation>
    </message>
    <message>
        <source>Case as judged</source>
        <translation>判定時のケース</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Manifest of</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Metadata of</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Records with proofs</source>
        <translation>証明付きレコード</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>without a duty</source>
        <translation>職務なし</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>変更を要求</translation>
    </message>
    <message>
        <source>%1 %2 for pool %3 in #%4</source>
        <translation>%1: %2 (プール %3、#%4)</translation>
    </message>
    <message>
        <source>evidence was added</source>
        <translation>エビデンスの追加</translation>
    </message>
    <message>
        <source>the card was revised</source>
        <translation>モデルカードの改訂</translation>
    </message>
    <message>
        <source>another version went live</source>
        <translation>別のバージョンの稼働</translation>
    </message>
    <message>
        <source>a policy that applies was adopted</source>
        <translation>適用されるポリシーの採用</translation>
    </message>
    <message>
        <source>the duty was revoked</source>
        <translation>職務の取り消し</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>決定の取り下げ</translation>
    </message>
    <message>
        <source>%1&apos;s approval of %2 in #%3, as %4</source>
        <translation>%1による%2の承認 (#%3)、理由: %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of document, and which one</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n byte(s) · %2…</source>
        <translation>
            <numerusform>%1 · %nバイト · %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pool %2)</source>
        <translation>%1 (プール %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2での%1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped</source>
        <translation>成功 %1、失敗 %2、スキップ %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>no environment</source>
        <translation>環境なし</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Sign-in and rights</source>
        <translation>サインインと権限</translation>
    </message>
    <message>
        <source>What its server says is being read.</source>
        <translation>サーバーの内容を読み取っています。</translation>
    </message>
    <message>
        <source>Nothing was read from it yet.</source>
        <translation>まだ何も読み取っていません。</translation>
    </message>
    <message>
        <source>The last sync went well.</source>
        <translation>前回の同期は成功しました。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 at %2, %3, used by %4, as of %5</source>
        <translation>%1（%2）、%3、使用先: %4、%5時点</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>誰でもアクセス可能</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Every step was well, %1.</source>
        <translation>すべての手順が成功しました（%1）。</translation>
    </message>
    <message>
        <source>It ended at the step “%1”, %2.</source>
        <translation>手順「%1」で終了しました（%2）。</translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message>
        <source>Policy %1 applies now, version %2</source>
        <translation>ポリシー %1が新たに適用 (バージョン %2)</translation>
    </message>
    <message>
        <source>Policy %1 no longer applies</source>
        <translation>ポリシー %1は適用されなくなりました</translation>
    </message>
    <message>
        <source>Policy %1: version %2 → %3</source>
        <translation>ポリシー %1: バージョン %2 → %3</translation>
    </message>
    <message>
        <source>adopted by %1 in record %2</source>
        <translation>%1がレコード %2で採用</translation>
    </message>
    <message>
        <source>by %1 in record %2</source>
        <translation>%1、レコード %2</translation>
    </message>
    <message>
        <source>Evidence of a new kind: %1, %2</source>
        <translation>新しい種類のエビデンス: %1、%2</translation>
    </message>
    <message>
        <source>No evidence any more: %1, %2</source>
        <translation>なくなったエビデンス: %1、%2</translation>
    </message>
    <message>
        <source>the version approved then had it</source>
        <translation>前回承認されたバージョンにはありました</translation>
    </message>
    <message>
        <source>%1, %2: measured on other rows</source>
        <translation>%1、%2: 異なる行で測定</translation>
    </message>
    <message>
        <source>%1 → %2; %3</source>
        <translation>%1 → %2、%3</translation>
    </message>
    <message>
        <source>%1, %2: measured with another tool</source>
        <translation>%1、%2: 異なるツールで測定</translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation>測定されなくなった項目</translation>
    </message>
    <message>
        <source>Measured for the first time</source>
        <translation>初めて測定された項目</translation>
    </message>
    <message>
        <source>The model card is gone</source>
        <translation>モデルカードがなくなりました</translation>
    </message>
    <message>
        <source>%1 had one</source>
        <translation>%1にはありました</translation>
    </message>
    <message>
        <source>There is a model card now</source>
        <translation>モデルカードが追加されました</translation>
    </message>
    <message>
        <source>%1 had none</source>
        <translation>%1にはありませんでした</translation>
    </message>
    <message>
        <source>Changed since the last approval</source>
        <translation>前回の承認以降の変更</translation>
    </message>
    <message>
        <source>No version of %1 was approved for %2 before: everything is new.</source>
        <translation>%1のバージョンが%2向けに承認されたことはありません。すべてが新規です。</translation>
    </message>
    <message>
        <source>nothing of it was approved before</source>
        <translation>承認の前例なし</translation>
    </message>
    <message>
        <source>%1 was approved by %2 in %3</source>
        <translation>%1は%3で%2が承認</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1、レコード %2</translation>
    </message>
    <message>
        <source>Policies, card and kinds of evidence are as they were then</source>
        <translation>ポリシー、モデルカード、エビデンスの種類は当時のままです</translation>
    </message>
    <message>
        <source>as when %1 was approved</source>
        <translation>%1の承認時と同じ</translation>
    </message>
    <message>
        <source>since %1: policies %2, evidence %3, card sections %4</source>
        <translation>%1以降: ポリシー %2、エビデンス %3、カードのセクション %4</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>This version has no model card</source>
        <translation>このバージョンにはモデルカードがありません</translation>
    </message>
    <message>
        <source>Tier %1 asks for: %2</source>
        <translation>リスク区分 %1の必須項目: %2</translation>
    </message>
    <message>
        <source>%1 % of what tier %2 asks for</source>
        <translation>リスク区分 %2の必須項目の%1%</translation>
    </message>
    <message>
        <source>revised by %1</source>
        <translation>%1が改訂</translation>
    </message>
    <message>
        <source>missing: %1; revised by %2</source>
        <translation>不足: %1、%2が改訂</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation>%1以降の変更: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %, missing: %2</source>
        <translation>%1%、不足: %2</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>モデルカードの本文</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>全文を表示</translation>
    </message>
    <message>
        <source>Show the whole text of the model card</source>
        <translation>モデルカードの全文を表示</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>本文を隠す</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>%1, set by %2 in record %3</source>
        <translation>%1、%2がレコード %3で設定</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>稼働方法</translation>
    </message>
    <message>
        <source>by the record alone: %1 has no target</source>
        <translation>記録のみ: %1にターゲットがありません</translation>
    </message>
    <message>
        <source>for all traffic at once, through %1</source>
        <translation>%1を通じて全トラフィックを一度に</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>クールオフ</translation>
    </message>
    <message>
        <source>%1 after the last approval</source>
        <translation>最後の承認から%1</translation>
    </message>
    <message>
        <source>Rollback to</source>
        <translation>ロールバック先</translation>
    </message>
    <message>
        <source>nothing: no version was live in %1 before</source>
        <translation>なし: これまで%1で稼働したバージョンはありません</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>使用禁止</translation>
    </message>
    <message>
        <source>%1 until incident %2 is closed</source>
        <translation>%1 (インシデント %2のクローズまで)</translation>
    </message>
    <message>
        <source>Also asked</source>
        <translation>ほかの申請</translation>
    </message>
    <message>
        <source>%1, for the same place</source>
        <translation>%1 (同じ稼働先)</translation>
    </message>
    <message>
        <source>Risk and plan</source>
        <translation>リスクと計画</translation>
    </message>
    <message>
        <source>tier %1, back to %2, warm</source>
        <translation>リスク区分 %1、%2へ戻せる (ウォーム)</translation>
    </message>
    <message>
        <source>tier %1, back to %2, cold</source>
        <translation>リスク区分 %1、%2へ戻せる (コールド)</translation>
    </message>
    <message>
        <source>tier %1, nothing to go back to</source>
        <translation>リスク区分 %1、戻し先なし</translation>
    </message>
    <message>
        <source>Lines that differ from the version in force</source>
        <translation>有効なバージョンと異なる行</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>異なる行</translation>
    </message>
    <message>
        <source>The policy as it was proposed</source>
        <translation>提案されたポリシー</translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation>ポリシーの本文</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>a new policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>replaces the version in force</source>
        <translation>有効なバージョンを置き換え</translation>
    </message>
    <message>
        <source>%1, who %2 (record %3, pool %4)</source>
        <translation>%1: %2 (レコード %3、プール %4)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No longer counts: %1</source>
        <translation>無効になった決定: %1</translation>
    </message>
    <message>
        <source>Decisions fell, because this moved</source>
        <translation>次の変更により失効した決定</translation>
    </message>
    <message>
        <source>whoever decided can decide again</source>
        <translation>決定した人は再度決定できます</translation>
    </message>
    <message>
        <source>%1 waives %2 for %3 in %4</source>
        <translation>%1は%4での%3に対し%2を免除</translation>
    </message>
    <message>
        <source>by %1, ended %2: “%3”</source>
        <translation>%1、%2に終了: 「%3」</translation>
    </message>
    <message>
        <source>by %1, until %2: “%3”</source>
        <translation>%1、%2まで: 「%3」</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>One group only: there is no gap to speak of.</source>
        <translation>グループが1つだけのため、格差はありません。</translation>
    </message>
    <message>
        <source>%1 and %2 make the gap of %3</source>
        <translation>%1と%2の間に%3の格差</translation>
    </message>
    <message>
        <source>the champion&apos;s is %1</source>
        <translation>チャンピオンは%1</translation>
    </message>
    <message>
        <source>the champion&apos;s is %1, on other rows</source>
        <translation>チャンピオンは%1 (異なる行)</translation>
    </message>
    <message>
        <source>%1 allows %2</source>
        <translation>%1の許容値は%2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>チャンピオン</translation>
    </message>
    <message>
        <source>champion %1</source>
        <translation>チャンピオン %1</translation>
    </message>
    <message>
        <source>challenger %1</source>
        <translation>チャレンジャー %1</translation>
    </message>
    <message>
        <source>gate: gap ≤ %1</source>
        <translation>ゲート: 格差 ≤ %1</translation>
    </message>
    <message>
        <source>%1 by %2, 95 % interval</source>
        <translation>%2別の%1 (95%区間)</translation>
    </message>
    <message>
        <source>Few rows, fewer than %1: %2.</source>
        <translation>行数が少ない (%1未満): %2。</translation>
    </message>
    <message>
        <source>Not run: a rule asks for it, and there is no evidence of it.</source>
        <translation>未実行: ルールが求めていますが、エビデンスがありません。</translation>
    </message>
    <message>
        <source>Not run; of the champion there is evidence of it, cases: %1.</source>
        <translation>未実行。チャンピオンにはエビデンスがあります (ケース数: %1)。</translation>
    </message>
    <message>
        <source>%1 of %2 ran</source>
        <translation>%2件中%1件を実行</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>スキップ %1</translation>
    </message>
    <message>
        <source>%1 not run</source>
        <translation>未実行 %1</translation>
    </message>
    <message>
        <source>Fairness by group</source>
        <translation>グループ別の公平性</translation>
    </message>
    <message>
        <source>Validation suites</source>
        <translation>検証スイート</translation>
    </message>
    <message>
        <source>Suite without a name</source>
        <translation>無名のスイート</translation>
    </message>
    <message>
        <source>%1 of %2 cases ran, %3 failed or broke</source>
        <translation>%2件中%1件を実行、失敗またはエラー %3件</translation>
    </message>
    <message>
        <source>Metrics that no rule asks for</source>
        <translation>どのルールも求めていない指標</translation>
    </message>
    <message>
        <source>%1 measured, on %2</source>
        <translation>%1件を測定 (%2)</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>エビデンスファイル</translation>
    </message>
    <message>
        <source>No evidence was added to this version.</source>
        <translation>このバージョンにはエビデンスが追加されていません。</translation>
    </message>
    <message>
        <source>%1, by %2, record %3</source>
        <translation>%1、%2、レコード %3</translation>
    </message>
    <message>
        <source>%1 in all, the newest by %2, %3</source>
        <translation>全%1件、最新は%2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card: changed below %n heading(s)</source>
        <translation>
            <numerusform>カード: 変更のある見出し%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2 in record %3</source>
        <translation>%1、%2がレコード %3で追加</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model card</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a metric, and by what it is grouped</comment>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>was live %1 to %2</source>
        <translation>%1から%2まで稼働</translation>
    </message>
    <message>
        <source>live since %1</source>
        <translation>%1から稼働中</translation>
    </message>
    <message>
        <source>%1, warm: its files are in place; %2</source>
        <translation>%1 (ウォーム): ファイルは配置済み、%2</translation>
    </message>
    <message>
        <source>%1, cold: its files are not in place; %2</source>
        <translation>%1 (コールド): ファイルは未配置、%2</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>the last day</source>
        <translation>直近1日</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>直近1週間</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>直近30日</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>alias %1</source>
        <translation>エイリアス%1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>タグ%1</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>pointer file</source>
        <translation>ポインターファイル</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>作り直し</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>登録どおり</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1, which was deleted</source>
        <translation>%1（削除済み）</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>another of the same name</source>
        <translation>同名の別物</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>The alias %1 of %2 went with version %3, which was deleted.</source>
        <translation>%2のエイリアス%1は、削除されたバージョン%3とともに失われました。</translation>
    </message>
    <message>
        <source>The alias %1 of %2 is broken: version %3 was deleted.</source>
        <translation>%2のエイリアス%1は無効です。バージョン%3は削除されました。</translation>
    </message>
    <message>
        <source>The alias %1 of %2 pointed to %3 and points to %4.</source>
        <translation>%2のエイリアス%1は%3を指していましたが、今は%4を指しています。</translation>
    </message>
    <message>
        <source>The tag %1 of %2 should say %3 and says %4.</source>
        <translation>%2のタグ%1は%3であるべきですが、%4になっています。</translation>
    </message>
    <message>
        <source>The stage of %1 was %2 and is %3.</source>
        <translation>%1のステージは%2でしたが、今は%3です。</translation>
    </message>
    <message>
        <source>The pointer file of %1 named %2 and names %3.</source>
        <translation>%1のポインターファイルは%2を示していましたが、今は%3を示しています。</translation>
    </message>
    <message>
        <source>%1 was deleted and made again under its name; its versions are others.</source>
        <translation>%1は削除され、同じ名前で作り直されました。バージョンは別のものです。</translation>
    </message>
    <message>
        <source>%1 was deleted on its server.</source>
        <translation>%1はサーバーで削除されました。</translation>
    </message>
    <message>
        <source>The files of %1 are not what was registered (%2).</source>
        <translation>%1のファイルは登録時のものと異なります（%2）。</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>ステージ%1</translation>
    </message>
    <message>
        <source>The stage %1 of %2 lost version %3, which was deleted.</source>
        <translation>%2のステージ%1は、削除されたバージョン%3を失いました。</translation>
    </message>
    <message>
        <source>The stage %1 of %2 was that of %3 and is that of %4.</source>
        <translation>%2のステージ%1は%3のものでしたが、今は%4のものです。</translation>
    </message>
    <message>
        <source>other workspace</source>
        <translation>別のワークスペース</translation>
    </message>
    <message>
        <source>%1 is governed by another workspace, too: its tags there are those of %2.</source>
        <translation>%1は別のワークスペースでも管理されています。そこのタグは%2のものです。</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1 has another name on its server now: %2.</source>
        <translation>%1はサーバー上で現在別の名前になっています: %2。</translation>
    </message>
    <message>
        <source>%1 can no longer be read by the account of %2, so nothing that moves there is seen.</source>
        <translation>%2のアカウントでは%1を読み取れなくなったため、そこでの変更は見えません。</translation>
    </message>
    <message>
        <source>The server says that files of %1 are others than were read, which was not looked into yet (%2).</source>
        <translation>サーバーによると%1のファイルは読み取られたものと異なりますが、まだ確認されていません (%2)。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around a name or value.</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Two members of a list, or a list and one more of it.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>clauses</comment>
        <extracomment>Two clauses of one sentence.</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>a part of its name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>environment, or its class</source>
        <translation>環境またはそのクラス</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>what is live: none, or a version</source>
        <translation>稼働中のもの: none またはバージョン</translation>
    </message>
    <message>
        <source>any of its causes</source>
        <translation>いずれかの原因</translation>
    </message>
    <message>
        <source>whom something waits for</source>
        <translation>対応待ちの相手</translation>
    </message>
    <message>
        <source>what a rollback could go to</source>
        <translation>ロールバック先の候補</translation>
    </message>
    <message>
        <source>who approved it or rolled it out</source>
        <translation>承認者またはロールアウトした人</translation>
    </message>
    <message>
        <source>pinned, with barred versions, being applied</source>
        <translation>固定、使用禁止バージョンあり、適用中</translation>
    </message>
    <message>
        <source>when it went live: &lt;-30d, &gt;=2026-07-01</source>
        <translation>稼働開始日時: &lt;-30d, &gt;=2026-07-01</translation>
    </message>
    <message>
        <source>when its oldest evidence was added: &lt;-90d</source>
        <translation>最も古いエビデンスの追加日時: &lt;-90d</translation>
    </message>
    <message>
        <source>The review of %1 was due %2 ago.</source>
        <translation>%1のレビュー期限を%2過ぎています。</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1が未解決です。</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>承認不要</translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation>%1: あなた</translation>
    </message>
    <message>
        <source>%1: promote</source>
        <translation>%1: 昇格</translation>
    </message>
    <message>
        <source>%1: nobody can</source>
        <translation>%1: 該当者なし</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1: 期限超過</translation>
    </message>
    <message>
        <source>%1: due in %2</source>
        <translation>%1: 期限まで%2</translation>
    </message>
    <message>
        <source>%1 warm</source>
        <translation>%1 ウォーム</translation>
    </message>
    <message>
        <source>%1 cold</source>
        <translation>%1 コールド</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>%1がロールバック</translation>
    </message>
</context>
<context>
    <name>PeopleSheets</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2での%1</translation>
    </message>
    <message>
        <source>%1, pool %2</source>
        <translation>%1、プール %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>The person can do nothing until you enroll a key and grant a duty.</source>
        <translation>鍵を登録し職務を付与するまで、このメンバーは何もできません。</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>メンバーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しいメンバー</translation>
    </message>
    <message>
        <source>Another login of %1</source>
        <translation>%1の別のログイン名</translation>
    </message>
    <message>
        <source>Enroll a key for %1</source>
        <translation>%1の鍵を登録</translation>
    </message>
    <message>
        <source>Paste the public half that %1 gave you. Make sure that it comes from %1: whoever holds the other half acts as %1.</source>
        <translation>%1から受け取った公開鍵を貼り付けてください。必ず%1本人のものであることを確認してください。対になる秘密鍵を持つ人は%1として操作できます。</translation>
    </message>
    <message>
        <source>&amp;Enroll key</source>
        <translation>鍵を登録(&amp;E)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>44 characters, base64</source>
        <translation>44文字、base64</translation>
    </message>
    <message>
        <source>Grant %1 a duty</source>
        <translation>%1に職務を付与</translation>
    </message>
    <message>
        <source>An auditor holds nothing else, and an admin never approves. The grant is recorded with your name.</source>
        <translation>監査者はほかの職務を持てず、管理者は承認できません。付与はあなたの名前とともに記録されます。</translation>
    </message>
    <message>
        <source>&amp;Grant duty</source>
        <translation>職務を付与(&amp;G)</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risk</translation>
    </message>
    <message>
        <source>2026-12-31 or +10d; empty means without end</source>
        <translation>2026-12-31または+10d。空欄は無期限</translation>
    </message>
    <message>
        <source>Only approvers stand in a pool.</source>
        <translation>プールに入るのは承認者だけです。</translation>
    </message>
    <message>
        <source>Revoke a duty of %1</source>
        <translation>%1の職務を取り消し</translation>
    </message>
    <message>
        <source>It ends at once, for every login of the person. What was decided under it stays.</source>
        <translation>このメンバーのすべてのログイン名について直ちに終了します。この職務で行われた決定は残ります。</translation>
    </message>
    <message>
        <source>&amp;Revoke duty</source>
        <translation>職務を取り消し(&amp;R)</translation>
    </message>
    <message>
        <source>Revoke a key of %1</source>
        <translation>%1の鍵を失効</translation>
    </message>
    <message>
        <source>The key %1… signs nothing more from now on. What it signed before stays valid. A revoked key is never enrolled again.</source>
        <translation>鍵 %1…は今後何も署名できなくなります。これまでの署名は有効なままです。失効した鍵を再び登録することはできません。</translation>
    </message>
    <message>
        <source>&amp;Revoke key</source>
        <translation>鍵を失効(&amp;R)</translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation>理由 (永久に保存)</translation>
    </message>
    <message>
        <source>Laptop was stolen on Monday</source>
        <translation>月曜日にノートPCが盗難に遭ったため</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the duty ends</comment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>the holdout data</source>
        <translation>ホールドアウトデータ</translation>
    </message>
    <message>
        <source>in-distribution data</source>
        <translation>分布内データ</translation>
    </message>
    <message>
        <source>out-of-distribution data</source>
        <translation>分布外データ</translation>
    </message>
    <message>
        <source>adversarial data</source>
        <translation>敵対的データ</translation>
    </message>
    <message>
        <source>production data</source>
        <translation>本番データ</translation>
    </message>
    <message>
        <source>the stored files are those registered</source>
        <translation>保管ファイルが登録内容と一致</translation>
    </message>
    <message>
        <source>the stored files are not those registered</source>
        <translation>保管ファイルが登録内容と不一致</translation>
    </message>
    <message>
        <source>a version is live there already</source>
        <translation>そこで稼働中のバージョンあり</translation>
    </message>
    <message>
        <source>nothing is live there yet</source>
        <translation>そこで稼働中のバージョンなし</translation>
    </message>
    <message>
        <source>the request is urgent</source>
        <translation>申請が緊急</translation>
    </message>
    <message>
        <source>the request is not urgent</source>
        <translation>申請が緊急以外</translation>
    </message>
    <message>
        <source>code was changed without a commit</source>
        <translation>未コミットのコード変更あり</translation>
    </message>
    <message>
        <source>no code was changed without a commit</source>
        <translation>未コミットのコード変更なし</translation>
    </message>
    <message>
        <source>all suites</source>
        <translation>すべてのスイート</translation>
    </message>
    <message>
        <source>the suite %1</source>
        <translation>スイート %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2での%1</translation>
    </message>
    <message>
        <source>the gain in %1 over the champion on %2</source>
        <translation>%2でのチャンピオンに対する%1の向上幅</translation>
    </message>
    <message>
        <source>the gap of %1 between groups</source>
        <translation>グループ間の%1の格差</translation>
    </message>
    <message>
        <source>the size of the smallest group of %1</source>
        <translation>%1の最小グループのサイズ</translation>
    </message>
    <message>
        <source>the number of passed tests of %1</source>
        <translation>%1の成功テスト数</translation>
    </message>
    <message>
        <source>the number of failed tests of %1</source>
        <translation>%1の失敗テスト数</translation>
    </message>
    <message>
        <source>the number of skipped tests of %1</source>
        <translation>%1のスキップされたテスト数</translation>
    </message>
    <message>
        <source>the number of test errors of %1</source>
        <translation>%1のテストエラー数</translation>
    </message>
    <message>
        <source>the tests of %1</source>
        <translation>%1のテスト</translation>
    </message>
    <message>
        <source>the number of findings of the scan %1</source>
        <translation>スキャン %1の検出件数</translation>
    </message>
    <message>
        <source>the number of unclear places of the scan %1</source>
        <translation>スキャン %1の判別不能箇所数</translation>
    </message>
    <message>
        <source>the index of the monitor %1</source>
        <translation>モニター %1の指数</translation>
    </message>
    <message>
        <source>the state of the monitor %1</source>
        <translation>モニター %1の状態</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1が不明</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>「%1」が不成立</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1が%2と一致</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1が%2以外</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1が%2未満</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1が%2以下</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1が%2超</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1が%2以上</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1が%2のいずれか</translation>
    </message>
    <message>
        <source>the measured value of %1</source>
        <translation>%1の測定値</translation>
    </message>
    <message>
        <source>the lower end of %1</source>
        <translation>%1の下限</translation>
    </message>
    <message>
        <source>the upper end of %1</source>
        <translation>%1の上限</translation>
    </message>
    <message>
        <source>the number of rows behind %1</source>
        <translation>%1の根拠となる行数</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1が既知</translation>
    </message>
    <message>
        <source>the smallest of %1</source>
        <translation>%1のうち最小の値</translation>
    </message>
    <message>
        <source>the largest of %1</source>
        <translation>%1のうち最大の値</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>the model&apos;s name</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>the risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>the model&apos;s owner</source>
        <translation>モデルの所有者</translation>
    </message>
    <message>
        <source>the model&apos;s tags</source>
        <translation>モデルのタグ</translation>
    </message>
    <message>
        <source>the version&apos;s number</source>
        <translation>バージョンの番号</translation>
    </message>
    <message>
        <source>the version&apos;s author</source>
        <translation>バージョンの作成者</translation>
    </message>
    <message>
        <source>the framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>the version&apos;s age in days</source>
        <translation>バージョンの経過日数</translation>
    </message>
    <message>
        <source>the version&apos;s size in bytes</source>
        <translation>バージョンのサイズ (バイト)</translation>
    </message>
    <message>
        <source>the file formats</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>the environment&apos;s class</source>
        <translation>環境のクラス</translation>
    </message>
    <message>
        <source>the version that is live there</source>
        <translation>そこで稼働中のバージョン</translation>
    </message>
    <message>
        <source>the number of warm standbys</source>
        <translation>ウォームスタンバイの数</translation>
    </message>
    <message>
        <source>the days since the last drill</source>
        <translation>前回の訓練からの日数</translation>
    </message>
    <message>
        <source>the kinds of evidence</source>
        <translation>エビデンスの種類</translation>
    </message>
    <message>
        <source>the age of the oldest evidence in days</source>
        <translation>最も古いエビデンスの経過日数</translation>
    </message>
    <message>
        <source>the complete share of the model card</source>
        <translation>モデルカードの充足率</translation>
    </message>
    <message>
        <source>what the model card lacks</source>
        <translation>モデルカードの不足項目</translation>
    </message>
    <message>
        <source>the known share of the lineage</source>
        <translation>リネージの判明率</translation>
    </message>
    <message>
        <source>what the lineage lacks</source>
        <translation>リネージの不足項目</translation>
    </message>
    <message>
        <source>the classes of data</source>
        <translation>データのクラス</translation>
    </message>
    <message>
        <source>the regions of the data</source>
        <translation>データのリージョン</translation>
    </message>
    <message>
        <source>the purposes of the data</source>
        <translation>データの目的</translation>
    </message>
    <message>
        <source>the segments of the data</source>
        <translation>データのセグメント</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>applies where %1</source>
        <translation>適用条件: %1</translation>
    </message>
    <message>
        <source>%1 of any approvers</source>
        <translation>任意の承認者%1名</translation>
    </message>
    <message>
        <source>%1 of the pool %2</source>
        <translation>プール %2から%1名</translation>
    </message>
    <message>
        <source>No approvals of its own.</source>
        <translation>独自の承認要件はありません。</translation>
    </message>
    <message>
        <source>Approvals: %1.</source>
        <translation>承認: %1。</translation>
    </message>
    <message>
        <source>A request expires after %1, an urgent one after %2</source>
        <translation>申請は%1後、緊急の申請は%2後に期限切れ</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1、かつ%2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1、または%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1、%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not the %2</source>
        <translation>%1 (%2を除く)</translation>
    </message>
    <message>
        <source>people are reminded at %1</source>
        <translation>%1の時点でリマインド</translation>
    </message>
    <message>
        <source>promotion waits %1 after the last approval</source>
        <translation>最後の承認から%1は昇格を待機</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <extracomment>Clauses as a whole sentence, with the full stop of the language.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>waiver</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message>
        <source>The link leads into the workspace “%1”, which was never opened on this computer. Nothing was opened.</source>
        <translation>リンク先のワークスペース「%1」は、このコンピューターで開かれたことがありません。何も開きませんでした。</translation>
    </message>
    <message>
        <source>Open its folder once; then the link works.</source>
        <translation>フォルダーを一度開くと、リンクが使えるようになります。</translation>
    </message>
    <message>
        <source>Open the one you mean by its folder, or ask for a link with its id.</source>
        <translation>目的のワークスペースをフォルダーから開くか、ID付きのリンクを依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) that were opened here are called “%1”. Nothing was opened.</source>
        <translation>
            <numerusform>ここで開いたことのある「%1」という名前のワークスペースが%n個あります。何も開きませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a workspace, its folder</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RemoteVersionView</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1（削除済み）</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Git commit</source>
        <translation>Gitコミット</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Logged model</source>
        <translation>記録されたモデル</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Metrics of the run</source>
        <translation>実行のメトリクス</translation>
    </message>
    <message>
        <source>as the run says; evidence is what was added here</source>
        <translation>実行の申告値。エビデンスはここに追加されたものです</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最終値</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Data that the run read</source>
        <translation>実行が読み取ったデータ</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>What the model says about itself</source>
        <translation>モデル自身の申告</translation>
    </message>
    <message>
        <source>nothing of it is proved</source>
        <translation>証明されたものではありません</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>必要パッケージ</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>アーティファクト</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), together %1</source>
        <translation>
            <numerusform>%nファイル、合計%1</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Flavors</source>
        <translation>フレーバー</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a framework and its version</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>%1   ·   page %2 of %3</source>
        <translation>%1   ·   %2/%3ページ</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Audit report</source>
        <translation>監査レポート</translation>
    </message>
    <message>
        <source>This workspace is a sample: its keys lie beside it, so this report proves nothing.</source>
        <translation>このワークスペースはサンプルです。鍵が一緒に保管されているため、このレポートは何も証明しません。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>%1 by nobody signed in</source>
        <translation>%1 (サインインなし)</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation>署名した鍵</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>as #%1 of the ledger</source>
        <translation>台帳の#%1として</translation>
    </message>
    <message>
        <source>not recorded: nobody was signed in, or the workspace was open for reading only</source>
        <translation>記録なし: サインインしていなかったか、ワークスペースが読み取り専用で開かれていました</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>%1 of %2, the newest first; times in UTC</source>
        <translation>%2件中%1件、新しい順、時刻はUTC</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>none: every record</source>
        <translation>なし: すべてのレコード</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>保護範囲</translation>
    </message>
    <message>
        <source>by no checkpoint</source>
        <translation>チェックポイントなし</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>How to check this report without Countersign</source>
        <translation>Countersignを使わずにこのレポートを確認する方法</translation>
    </message>
    <message>
        <source>Nobody signed this report, so only the ledger within it can be checked.</source>
        <translation>このレポートには署名がないため、含まれている台帳だけを確認できます。</translation>
    </message>
    <message>
        <source>The signature lies beside the file, and so does the public key; see that its SHA-256 (of the 32 raw bytes) is the key named above, which the ledger within enrolls:</source>
        <translation>署名と公開鍵はファイルと同じ場所にあります。そのSHA-256 (生の32バイト) が上記の鍵、すなわち含まれている台帳に登録されている鍵であることを確認してください:</translation>
    </message>
    <message>
        <source>The files within it, among them the ledger&apos;s own lines with their proofs into the checkpoint above; compare it with one of the same size that you hold elsewhere:</source>
        <translation>含まれているファイルです。台帳の行と、上記のチェックポイントへの証明が含まれます。別の場所に保管している同じサイズのチェックポイントと比較してください:</translation>
    </message>
    <message>
        <source>Any change, removal or reordering of a record covered by a checkpoint that you hold elsewhere is found, offline. Records newer than your newest checkpoint can be changed unseen by somebody who can write the file. This proves order, not true time; integrity, not secrecy. A selection says nothing about what it leaves out.</source>
        <translation>別の場所に保管しているチェックポイントの対象となるレコードは、変更、削除、並べ替えのいずれもオフラインで検出されます。最新のチェックポイントより新しいレコードは、ファイルに書き込める人が気付かれずに変更できます。証明されるのは順序であって実際の時刻ではなく、完全性であって機密性ではありません。抜粋は、除外されたものについて何も示しません。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Files within this report</source>
        <translation>このレポートに含まれるファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not within it, as they are too large or gone: %1</source>
        <translation>大きすぎるか失われたため含まれていないもの: %1</translation>
    </message>
    <message>
        <source>Audit report of %1</source>
        <translation>%1の監査レポート</translation>
    </message>
    <message>
        <source>The report could not be drawn; no file was written.</source>
        <translation>レポートを作成できませんでした。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Countersign audit report of %1, %2</source>
        <translation>Countersign監査レポート: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>The ledger holds: %n record(s), chain, keys, signatures, checkpoints and stored bytes.</source>
        <translation>
            <numerusform>台帳は整合しています: レコード%n件、チェーン、鍵、署名、チェックポイント、保存データ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>THE LEDGER DOES NOT HOLD: %n fault(s). Nothing that follows the first can be trusted.</source>
        <translation>
            <numerusform>台帳は整合していません: 不整合%n件。最初の不整合より後は一切信頼できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to #%1 by a checkpoint of %2; %n newer record(s) are not covered</source>
        <translation>
            <numerusform>#%1まで (%2のチェックポイント)。それ以降の%n件のレコードは対象外</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, and who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of document</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>%1 of %2, the oldest first; times in UTC</source>
        <translation>%2件中%1件、古い順、時刻はUTC</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>What waits for a decision</source>
        <translation>決定を待っている申請</translation>
    </message>
    <message>
        <source>Requests to let a version go live. “Needs you” is computed from your duties and from what is still missing; nobody has to subscribe to anything.</source>
        <translation>バージョンの稼働を求める申請です。「要対応」は、あなたの職務とまだ不足しているものから算出されます。購読の設定は必要ありません。</translation>
    </message>
    <message>
        <source>The gate of %1 fails</source>
        <translation>%1のゲートが不合格</translation>
    </message>
    <message>
        <source>%1 is to go to %2. Each line is a rule of the policy with what it wants and what this version brings, beside the version that is live now. What fails stands first.</source>
        <translation>%1を%2に稼働させる申請です。各行はポリシーのルールで、求める値とこのバージョンの値が、現在稼働中のバージョンと並んで表示されます。不合格のものが先頭に表示されます。</translation>
    </message>
    <message>
        <source>The evidence behind it</source>
        <translation>裏付けとなるエビデンス</translation>
    </message>
    <message>
        <source>The evidence stands beside the decision: metrics, tests, fairness by group, card.</source>
        <translation>エビデンスは決定の隣に表示されます: 指標、テスト、グループ別の公平性、モデルカード。</translation>
    </message>
    <message>
        <source>The rule “%1” says why it is there: “%2”. The evidence stands beside the decision, by group and with its interval.</source>
        <translation>ルール「%1」には、存在する理由が記されています: 「%2」。エビデンスは決定の隣に、グループ別に区間とともに表示されます。</translation>
    </message>
    <message>
        <source>Approve is off, and says why</source>
        <translation>承認できず、その理由が表示されます</translation>
    </message>
    <message>
        <source>What fails cannot be approved, neither here nor on the command line: both ask the same evaluator. The sentence under the buttons names the rule and who can do something about it.</source>
        <translation>不合格のものは、ここでもコマンドラインでも承認できません。どちらも同じ評価器を使います。ボタンの下の文に、該当するルールと対応できる人が示されます。</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>解消する方法</translation>
    </message>
    <message>
        <source>A new version that passes, which the asker resubmits; or, where the rule allows one, a waiver, which only the owner of the policy can give, with a reason and an end. A waived rule reads “Waived”, never “Pass”. You can reject, or request changes, right now.</source>
        <translation>合格する新しいバージョンを申請者が再提出するか、ルールが許す場合は免除します。免除できるのはポリシー所有者だけで、理由と終了日が必要です。免除されたルールは「免除」と表示され、「合格」とは表示されません。今すぐ却下したり変更を要求したりすることもできます。</translation>
    </message>
    <message>
        <source>Whatever is decided is kept</source>
        <translation>決定はすべて保存されます</translation>
    </message>
    <message>
        <source>Each act is a signed record in a chain that anybody can check later, without trusting anybody. That was the tour: press Act as… in the menus and decide something as somebody else.</source>
        <translation>各操作は署名付きのレコードとしてチェーンに残り、誰も信頼しなくても、後から誰でも検証できます。ツアーは以上です。メニューの「別の人として操作…」を選び、別の人として何かを決定してみてください。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>ステージ済み</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>変更要求あり</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>使用禁止</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>限界値付近</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Canary %1 %</source>
        <translation>カナリア %1%</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>未読取</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>Requested</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>is no longer live</comment>
        <translation>稼働終了</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>test results</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>変更を要求</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1、取り下げ済み</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>スイート</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗の内容</translation>
    </message>
    <message>
        <source>%1 by group</source>
        <translation>グループ別の%1</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>このバージョン</translation>
    </message>
    <message>
        <source>Across versions</source>
        <translation>バージョン間の推移</translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation>バージョン間で表示する指標</translation>
    </message>
    <message>
        <source>live in production</source>
        <translation>productionで稼働中</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>エビデンス %1: %2</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>データセット %1</translation>
    </message>
    <message>
        <source>data set %1 (%2)</source>
        <translation>データセット %1 (%2)</translation>
    </message>
    <message>
        <source>added by %1, %2</source>
        <translation>%1が追加、%2</translation>
    </message>
    <message>
        <source>Fact, as policies name it</source>
        <translation>ファクト (ポリシーでの名前)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>read again %1</source>
        <translation>%1に再読み取り</translation>
    </message>
    <message>
        <source>read again %1 by %2</source>
        <translation>%1に%2が再読み取り</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>余分</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>登録どおり</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>再読み取りなし</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Where it is and was live</source>
        <translation>現在と過去の稼働先</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Requests and decisions</source>
        <translation>申請と決定</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>%1への昇格を申請</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%nファイル、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed; “countersign version show” has them all</source>
        <translation>
            <numerusform>ほか%n件は表示されていません。「countersign version show」ですべて確認できます</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>number of tests</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>number of tests</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>live</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was done</comment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>This workspace was altered: its ledger does not hold.</source>
        <translation>このワークスペースは改変されています。台帳が整合していません。</translation>
    </message>
    <message>
        <source>Opening it changed nothing, and everything can still be read. Decide nothing on it: look at the audit log, restore a backup and compare.</source>
        <translation>開いても何も変更されておらず、すべて閲覧できます。このワークスペースでは何も決定せず、監査ログを確認し、バックアップを復元して比較してください。</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>監査ログを開く</translation>
    </message>
    <message>
        <source>Nobody is signed in: you can look at everything and decide nothing.</source>
        <translation>サインインしていません。すべて閲覧できますが、決定はできません。</translation>
    </message>
    <message>
        <source>Choose one of the sample&apos;s people in the menu Act as…, and another one whenever you like.</source>
        <translation>メニューの「別の人として操作…」でサンプルのメンバーを選んでください。いつでも別のメンバーに切り替えられます。</translation>
    </message>
    <message>
        <source>You can look at everything and decide nothing. %1</source>
        <translation>すべて閲覧できますが、決定はできません。%1</translation>
    </message>
    <message>
        <source>Local workspace: duties are recorded, not enforced</source>
        <translation>ローカルワークスペース: 職務は記録されますが、強制されません</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>読み取り専用で開いています</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1への対応が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n requests need you</source>
        <translation>
            <numerusform>%n件の申請への対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>The tour is through the sample workspace: open it first, in this menu.</source>
        <translation>ツアーはサンプルワークスペースを使います。先にこのメニューから開いてください。</translation>
    </message>
    <message>
        <source>No request in this workspace fails its gate any more, so there is nothing for the tour to show.</source>
        <translation>このワークスペースにはゲートが不合格の申請がなくなったため、ツアーで表示するものがありません。</translation>
    </message>
    <message>
        <source>Make the sample anew in another folder: countersign init DIR --sample</source>
        <translation>別のフォルダーにサンプルを作り直してください: countersign init DIR --sample</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Sign in with a key file</source>
        <translation>鍵ファイルでサインイン</translation>
    </message>
    <message>
        <source>Private keys (*.pem);;All files (*)</source>
        <translation>秘密鍵 (*.pem);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Making the sample workspace…</source>
        <translation>サンプルワークスペースを作成中…</translation>
    </message>
    <message>
        <source>It is made once, in %1.</source>
        <translation>一度だけ%1に作成されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all.</source>
        <translation>
            <numerusform>不整合は全部で%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>practice keys, worth nothing</source>
        <translation>練習用の鍵、証明力なし</translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation>読み取り専用: 監査者</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
</context>
<context>
    <name>countersign::AccessView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Who may do what, by environment</source>
        <translation>環境別の権限一覧</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Why can&apos;t</source>
        <translation>なぜ</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>は</translation>
    </message>
    <message>
        <source>?</source>
        <translation>を承認できない？</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>ワークスペース全体</translation>
    </message>
    <message>
        <source>%1, person %2: in the workspace %3</source>
        <translation>%1、メンバー %2: ワークスペース全体 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No key in force: %1 can sign nothing.</source>
        <translation>有効な鍵なし: %1は何も署名できません。</translation>
    </message>
    <message>
        <source>%1: policy %2 version %3</source>
        <translation>%1: ポリシー %2 バージョン %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (終了)</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>まだ申請はありません。</translation>
    </message>
    <message>
        <source>%1 can approve %2 as it stands now.</source>
        <translation>%1は現状の%2を承認できます。</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 (%2まで)</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ActSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nobody is signed in; nothing was written.</source>
        <translation>サインインしていないため、何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Choose who you are, then try again.</source>
        <translation>誰として操作するかを選び、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
</context>
<context>
    <name>countersign::AddFileSheet</name>
    <message>
        <source>Add evidence to %1</source>
        <translation>%1 にエビデンスを追加</translation>
    </message>
    <message>
        <source>The card of %1</source>
        <translation>%1 のカード</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Add the evidence</source>
        <translation>エビデンスを追加</translation>
    </message>
    <message>
        <source>Make it the card</source>
        <translation>カードにする</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ファイルの記載どおり</translation>
    </message>
    <message>
        <source>Metrics and fairness in JSON, tests in JUnit&apos;s XML, metrics as MLflow logs them: recognised by what is in the file. Choose the data set where the file does not name it. The file is kept and signed for with your name.</source>
        <translation>JSONのメトリクスと公平性、JUnitのXMLのテスト、MLflowが記録したメトリクスを、ファイルの内容から判別します。ファイルにデータセットの記載がない場合は選択してください。ファイルは保管され、あなたの名前で署名されます。</translation>
    </message>
    <message>
        <source>Markdown, its facts in a YAML head. It becomes the version&apos;s card, signed for with your name; earlier ones stay in the ledger.</source>
        <translation>Markdown形式で、ファクトはYAMLの先頭部に書きます。あなたの名前で署名され、バージョンのカードになります。以前のカードは台帳に残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Results (*.json *.xml);;All files (*)</source>
        <translation>結果 (*.json *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み取り中</translation>
    </message>
    <message>
        <source>“%1” is the card now, recorded in #%2.</source>
        <translation>「%1」がカードになりました。#%2 に記録しました。</translation>
    </message>
    <message>
        <source>“%1” was added as %2, recorded in #%3.</source>
        <comment>a file, its kind</comment>
        <translation>「%1」を %2 として追加しました。#%3 に記録しました。</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>参照: ファイル</translation>
    </message>
</context>
<context>
    <name>countersign::AddModelSheet</name>
    <message>
        <source>Add the model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルの追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it decides and for whom; may be left out</source>
        <translation>何を誰のために判断するか (省略可)</translation>
    </message>
    <message>
        <source>The tier says which policies apply and who has to approve; only a policy-owner can change it later.</source>
        <translation>区分によって、適用されるポリシーと承認すべき人が決まります。後から変更できるのはpolicy-ownerだけです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>モデルに名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>countersign::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Next and previous request</source>
        <translation>次、前の申請</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>申請を開く</translation>
    </message>
    <message>
        <source>Peek at what it needs</source>
        <translation>必要な対応をプレビュー</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>変更を要求</translation>
    </message>
    <message>
        <source>Snooze, or wake</source>
        <translation>スヌーズ、または解除</translation>
    </message>
    <message>
        <source>Open the next section of the evidence</source>
        <translation>エビデンスの次のセクションを開く</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>昇格…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>%1 of %2 not recorded: %3</source>
        <translation>%2件中%1件を記録できませんでした: %3</translation>
    </message>
    <message>
        <source>What needs you, waits on others, is decided</source>
        <translation>要対応、他者待ち、決定済み</translation>
    </message>
    <message>
        <source>Approve; tier low from the list, also several at once</source>
        <translation>承認。リスク区分lowは一覧から。複数まとめても可能</translation>
    </message>
    <message>
        <source>Take, or give back</source>
        <translation>引き受ける、または戻す</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>担当を変更…</translation>
    </message>
</context>
<context>
    <name>countersign::AskSheet</name>
    <message>
        <source>Urgent: a shorter deadline, the same people</source>
        <translation>緊急: 期限は短く、承認者は同じ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What is better than what is live</source>
        <translation>稼働中のバージョンより優れている点</translation>
    </message>
    <message>
        <source>Why nobody should use it any more</source>
        <translation>今後誰も使うべきでない理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Request promotion</source>
        <translation>昇格を申請</translation>
    </message>
    <message>
        <source>Retire the version</source>
        <translation>バージョンを廃止</translation>
    </message>
    <message>
        <source>Request promotion of %1</source>
        <translation>%1の昇格を申請</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1を廃止</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation>すべてのファイルを再読み取り中…</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>記録中…</translation>
    </message>
    <message>
        <source>Every file is read again before the request is recorded.</source>
        <translation>申請を記録する前に、すべてのファイルを読み直します。</translation>
    </message>
    <message>
        <source>A retired version can no longer be promoted or gone back to. Nothing takes that back.</source>
        <translation>廃止したバージョンは、昇格もロールバック先への指定もできなくなります。元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>countersign::AssignSheet</name>
    <message>
        <source>Reassign %1</source>
        <translation>%1の担当を変更</translation>
    </message>
    <message>
        <source>Who looks at it</source>
        <translation>確認する人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Others see who looks at it, so that two do not do the same work. They can still decide.</source>
        <translation>誰が確認しているかがほかの人にも見え、同じ作業の重複を避けられます。ほかの人も引き続き決定できます。</translation>
    </message>
    <message>
        <source>%1 looks at it now. Others see who does, and can still decide.</source>
        <translation>現在は%1が確認しています。誰が確認しているかはほかの人にも見え、引き続き決定できます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>countersign::AuditPage</name>
    <message>
        <source>actor:ann|ben action:approve subject:churn since:-7d text</source>
        <translation>actor:ann|ben action:approve subject:churn since:-7d テキスト</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Filter of the audit log</source>
        <translation>監査ログのフィルター</translation>
    </message>
    <message>
        <source>Records, the newest first</source>
        <translation>レコード (新しい順)</translation>
    </message>
    <message>
        <source>List and detail</source>
        <translation>一覧と詳細</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>レコードを絞り込む</translation>
    </message>
    <message>
        <source>Next, previous record</source>
        <translation>次、前のレコード</translation>
    </message>
    <message>
        <source>&amp;Export %1…</source>
        <translation>%1をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>このフィルターに一致するレコードはありません。</translation>
    </message>
    <message>
        <source>Divider between list and detail</source>
        <translation>一覧と詳細の境界</translation>
    </message>
    <message>
        <source>Records, the oldest first</source>
        <translation>レコード (古い順)</translation>
    </message>
    <message>
        <source>There is no record #%1; the first of the list is shown.</source>
        <translation>レコード #%1は存在しません。一覧の先頭のレコードを表示しています。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchSheet</name>
    <message>
        <source>Approve now</source>
        <translation>承認を確定</translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation>却下を確定</translation>
    </message>
    <message>
        <source>Request changes now</source>
        <translation>変更要求を確定</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>%1の理由</translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation>永久に保存されます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>None of them can be decided now.</source>
        <translation>現在決定できるものはありません。</translation>
    </message>
    <message>
        <source>Each needs its own reason first.</source>
        <translation>先にそれぞれの理由を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n request(s) of tier low</source>
        <translation>
            <numerusform>リスク区分lowの申請%n件を決定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
</context>
<context>
    <name>countersign::ColumnChooser</name>
    <message>
        <source>Arrange</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Sort by it, or the other way round</source>
        <translation>この列で並べ替え、または逆順</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>幅を広げる</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>幅を狭める</translation>
    </message>
    <message>
        <source>One place earlier</source>
        <translation>1つ前へ</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>1つ後へ</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>列と並び順</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>A command, model, version, request or person</source>
        <translation>コマンド、モデル、バージョン、申請、メンバー</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>実行または開く対象</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>コマンドと場所</translation>
    </message>
    <message>
        <source>Up and Down move · Enter takes it · Esc closes</source>
        <translation>上下キーで移動 · Enterで選択 · Escで閉じる</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try fewer letters, or a request&apos;s id such as R12.</source>
        <translation>該当するものはありません。文字数を減らすか、R12のような申請のIDを入力してください。</translation>
    </message>
</context>
<context>
    <name>countersign::CompareModel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is compared</comment>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>countersign::CompareView</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>差異のみ(&amp;O)</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>They are the same in everything that is compared here.</source>
        <translation>比較対象の項目はすべて同じです。</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>バージョンを読み込み中…</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%2項目中%1項目に差異</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>hub</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>https://mlflow.example.com</source>
        <translation>https://mlflow.example.com</translation>
    </message>
    <message>
        <source>Server workspace</source>
        <translation>サーバー側ワークスペース</translation>
    </message>
    <message>
        <source>the server&apos;s default one</source>
        <translation>サーバーの既定</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>PEM file; else the system&apos;s</source>
        <translation>PEMファイル（省略時はシステム）</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEMファイル</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <source>PEM file that only you can read</source>
        <translation>自分だけが読めるPEMファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>PEMファイル (*.pem *.crt *.key);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>キーチェーンに保管済み。入力すると置き換えます</translation>
    </message>
    <message>
        <source>goes into this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンに保管</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionPane</name>
    <message>
        <source>%1, by the alias %2</source>
        <translation>%1（エイリアス%2）</translation>
    </message>
    <message>
        <source>no environment yet</source>
        <translation>まだ環境なし</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>選択した接続</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Goes live in</source>
        <translation>稼働先</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%nバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%nモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>MLflow %1</source>
        <translation>MLflow %1</translation>
    </message>
    <message>
        <source>Choose a connection, or add one.</source>
        <translation>接続を選択するか、追加してください。</translation>
    </message>
    <message>
        <source>Add this connection</source>
        <translation>この接続を追加</translation>
    </message>
    <message>
        <source>Keep in my keychain</source>
        <translation>自分のキーチェーンに保管</translation>
    </message>
    <message>
        <source>Give it a name and an address first.</source>
        <translation>先に名前とアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>テスト中です。</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>先に追加してください。</translation>
    </message>
    <message>
        <source>It is not added yet.</source>
        <translation>まだ追加されていません。</translation>
    </message>
    <message>
        <source>The settings become a record of the workspace, for everybody and for ever. A password or token does not: it goes into this computer&apos;s keychain.</source>
        <translation>設定はワークスペースのレコードとして、全員に対して永久に残ります。パスワードやトークンは残らず、このコンピューターのキーチェーンに入ります。</translation>
    </message>
    <message>
        <source>%1 Your own password or token you can keep here all the same.</source>
        <translation>%1 自分のパスワードやトークンはここに保管できます。</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>環境なし</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>接続が選択されていません</translation>
    </message>
    <message>
        <source>%1, by the stage %2</source>
        <translation>%1（ステージ%2）</translation>
    </message>
    <message>
        <source>Add it though the test failed</source>
        <translation>テストに失敗しても追加</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionsPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Goes live in</source>
        <translation>稼働先</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>前回のテスト</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>すべて同期(&amp;S)</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>すべて同期</translation>
    </message>
    <message>
        <source>Connections to remote registries</source>
        <translation>リモートレジストリへの接続</translation>
    </message>
    <message>
        <source>No remote registry is connected</source>
        <translation>リモートレジストリは接続されていません</translation>
    </message>
    <message>
        <source>Models that are kept on an MLflow server stay there; what goes live from it goes through the same review, by an alias.</source>
        <translation>MLflowサーバーのモデルはそのまま残ります。稼働させるものは、同じレビューを経てエイリアスで切り替わります。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>同期中です。</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>まだ接続がありません。</translation>
    </message>
    <message>
        <source>Reading the remote registries…</source>
        <translation>リモートレジストリを読み取り中…</translation>
    </message>
    <message>
        <source>Reading %1: %2, %3</source>
        <translation>%1を読み取り中: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%nモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%nバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>%1のテスト</translation>
    </message>
    <message>
        <source>not tested on this computer yet</source>
        <translation>このコンピューターでは未テスト</translation>
    </message>
    <message>
        <source>all well, %1</source>
        <translation>すべて成功（%1）</translation>
    </message>
    <message>
        <source>ended at “%1”, %2</source>
        <translation>「%1」で終了（%2）</translation>
    </message>
    <message>
        <source>What signs in there lies in this computer&apos;s keychain.</source>
        <translation>認証情報はこのコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1に変更はありません。</translation>
    </message>
    <message>
        <source>%1 is recorded in #%2.</source>
        <translation>%1を#%2に記録しました。</translation>
    </message>
    <message>
        <source>Nothing was sent: what is kept in the keychain, if anything, is for another server or user.</source>
        <translation>何も送信していません。キーチェーンの内容は、別のサーバーまたはユーザー用です。</translation>
    </message>
    <message>
        <source>Type the password or token, then test again.</source>
        <translation>パスワードまたはトークンを入力して、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>%1 is taken out of the workspace, and what signs in there out of this computer&apos;s keychain. Versions registered from it stay in the ledger.</source>
        <translation>%1をワークスペースから、認証情報をこのコンピューターのキーチェーンから取り除きます。そこから登録したバージョンは台帳に残ります。</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>%1 was removed, recorded in #%2.</source>
        <translation>%1を削除し、#%2に記録しました。</translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation>職務adminが必要です。可能な人: %1。</translation>
    </message>
    <message>
        <source>Give its address and test it step by step; nothing is recorded before you add it.</source>
        <translation>アドレスを入力し、段階ごとにテストしてください。追加するまで何も記録されません。</translation>
    </message>
</context>
<context>
    <name>countersign::CountChips</name>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionPane</name>
    <message>
        <source>Still needed</source>
        <translation>残りの要件</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What did you check? What risk remains?</source>
        <translation>何を確認しましたか？ どのようなリスクが残りますか？</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>変更を要求</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>Resubmit…</source>
        <translation>再提出…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>昇格…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Risk tier: %1</source>
        <translation>リスク区分: %1</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>Still needed before it is adopted</source>
        <translation>採用までに必要なもの</translation>
    </message>
    <message>
        <source>Still needed before %1</source>
        <translation>%1までに必要なもの</translation>
    </message>
    <message>
        <source>%1 can mend it</source>
        <translation>%1が解消できます</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>ルールの所有者</translation>
    </message>
    <message>
        <source>%1 can waive it</source>
        <translation>%1が免除できます</translation>
    </message>
    <message>
        <source>A policy that applies</source>
        <translation>適用されるポリシー</translation>
    </message>
    <message>
        <source>A policy-owner can adopt one</source>
        <translation>policy-ownerが採用できます</translation>
    </message>
    <message>
        <source>The gate passes</source>
        <translation>ゲートの合格</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%2ルール中%1</translation>
    </message>
    <message>
        <source>Any approver, %1 of %2</source>
        <translation>任意の承認者、%2名中%1名</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2/%3名</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>承認者: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>nobody can yet; an admin can grant the duty</source>
        <translation>該当者なし。管理者が職務を付与できます</translation>
    </message>
    <message>
        <source>can decide: %1</source>
        <translation>決定できる人: %1</translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation>エビデンスの閲覧</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%2セクション中%1</translation>
    </message>
    <message>
        <source>%1, record %2, pool %3, on %4: “%5”</source>
        <translation>%1、レコード %2、プール %3、対象 %4: 「%5」</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>無効: %1</translation>
    </message>
    <message>
        <source>it was given in an earlier round</source>
        <translation>以前のラウンドの決定です</translation>
    </message>
    <message>
        <source>It is being checked and recorded.</source>
        <translation>確認して記録しています。</translation>
    </message>
    <message>
        <source>The evidence is still being read.</source>
        <translation>エビデンスを読み込んでいます。</translation>
    </message>
    <message>
        <source>Take back your request</source>
        <translation>申請を取り下げる</translation>
    </message>
    <message>
        <source>Take back your decision</source>
        <translation>決定を取り下げる</translation>
    </message>
    <message numerus="yes">
        <source>Give a reason of at least %n character(s) first.</source>
        <translation>
            <numerusform>先に理由を%n文字以上入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer to %1, who asked for changes</source>
        <translation>変更を要求した %1 への回答</translation>
    </message>
    <message>
        <source>decides again, or withdraws record %1</source>
        <translation>再度決定するか、レコード %1 を取り下げる</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and what they did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>担当を変更…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>The gate is waived</source>
        <translation>ゲートの免除</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules pass; %n waived</source>
        <translation>
            <numerusform>ルール %2 件中 %1 件合格、%n 件免除</numerusform>
        </translation>
    </message>
    <message>
        <source>open again once %1 has answered</source>
        <translation>%1が応えると再び受付</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>バインディング</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation>永久に保存されます</translation>
    </message>
    <message>
        <source>Until %1; the rule allows at most %2 d</source>
        <translation>%1まで (ルールの上限は%2日)</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceColumn</name>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Reading the evidence …</source>
        <translation>エビデンスを読み込み中 …</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>ポリシー %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>置き換え対象</translation>
    </message>
    <message>
        <source>nothing: no other version is live in %1</source>
        <translation>なし: %1で稼働中の別バージョンはありません</translation>
    </message>
    <message>
        <source>%1, the champion in %2</source>
        <translation>%1 (%2のチャンピオン)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>バインディング</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>Waive %1…</source>
        <translation>%1を免除…</translation>
    </message>
    <message>
        <source>Asked by %1 %2, urgent: “%3”</source>
        <translation>%1が申請 (%2、緊急): 「%3」</translation>
    </message>
    <message>
        <source>Asked by %1 %2: “%3”</source>
        <translation>%1が申請 (%2): 「%3」</translation>
    </message>
    <message>
        <source>Copy the link of this request (%1)</source>
        <translation>この申請のリンクをコピー (%1)</translation>
    </message>
    <message>
        <source>Resubmitted by %1 %2, in record %3: “%4”</source>
        <translation>%1が%2に再提出 (記録%3): 「%4」</translation>
    </message>
    <message>
        <source>Champion then</source>
        <translation>当時のチャンピオン</translation>
    </message>
    <message>
        <source>none: no other version was live in %1</source>
        <translation>なし: %1で稼働中の別バージョンはありませんでした</translation>
    </message>
</context>
<context>
    <name>countersign::ExplainView</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>churn@1.4.0</source>
        <translation>churn@1.4.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Rules with their facts and verdicts</source>
        <translation>ルールとそのファクトおよび判定</translation>
    </message>
    <message>
        <source>Choose a version and an environment.</source>
        <translation>バージョンと環境を選択してください。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>昇格可否</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>→</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 バージョン %2</translation>
    </message>
    <message>
        <source>No policy applies; a policy-owner can propose one.</source>
        <translation>適用されるポリシーがありません。policy-ownerが提案できます。</translation>
    </message>
    <message>
        <source>By %1, and the rules that always hold</source>
        <translation>%1および常に適用されるルールによる</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>ルール %1: %2</translation>
    </message>
    <message>
        <source>No rule applies.</source>
        <translation>適用されるルールはありません。</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>何も評価されていません。</translation>
    </message>
    <message>
        <source>Why the rule is there: %1</source>
        <translation>ルールの存在理由: %1</translation>
    </message>
    <message>
        <source>Waived by %1 until %2.</source>
        <translation>%1が%2まで免除しています。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>問われること</translation>
    </message>
</context>
<context>
    <name>countersign::ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>What is written holds reasons and logins in plain text. Whoever gets it can check it without this program.</source>
        <translation>出力には理由とログイン名が平文で含まれます。受け取った人は、このプログラムがなくても検証できます。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>エクスポートする内容</translation>
    </message>
    <message>
        <source>As what to export it</source>
        <translation>エクスポートする形式</translation>
    </message>
    <message>
        <source>JSONL: the ledger&apos;s own lines, to be verified</source>
        <translation>JSONL: 台帳の行そのもの (検証用)</translation>
    </message>
    <message>
        <source>CSV: for a spreadsheet, with a signature beside it</source>
        <translation>CSV: 表計算用 (署名を添付)</translation>
    </message>
    <message>
        <source>PDF: a signed report with its evidence within</source>
        <translation>PDF: エビデンスを含む署名付きレポート</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What is shown: %1</source>
        <translation>表示中の内容: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only the model %1, each record with its proof</source>
        <translation>モデル %1のみ (各レコードに証明付き)</translation>
    </message>
    <message>
        <source>A report holds at most %1 records. Narrow the filter, or choose CSV or JSONL.</source>
        <translation>レポートに含められるレコードは%1件までです。フィルターを絞り込むか、CSVまたはJSONLを選択してください。</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>The records of %1 out of %2, oldest first; a slice says nothing about what it leaves out.</source>
        <translation>全%2件のうち%1のレコード、古い順。スライスは、除外されたものについて何も示しません。</translation>
    </message>
    <message>
        <source>The export itself becomes a record, and a new checkpoint by %1 seals it.</source>
        <translation>エクスポート自体もレコードになり、%1の新しいチェックポイントで封印されます。</translation>
    </message>
    <message>
        <source>The export itself becomes a record, and the file is signed with the key of %1.</source>
        <translation>エクスポート自体もレコードになり、ファイルは%1の鍵で署名されます。</translation>
    </message>
    <message>
        <source>This copy is open for reading only: the export cannot be recorded or signed, and what is newer than the last checkpoint stays unsealed.</source>
        <translation>読み取り専用で開いているため、エクスポートの記録も署名もできません。最後のチェックポイントより新しいものは封印されません。</translation>
    </message>
    <message>
        <source>Nobody is signed in: the export will not be recorded, and what is newer than the last checkpoint stays unsealed.</source>
        <translation>サインインしていないため、エクスポートは記録されません。最後のチェックポイントより新しいものは封印されません。</translation>
    </message>
    <message>
        <source>Audit log (*.jsonl)</source>
        <translation>監査ログ (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>レポート (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1を書き込み中</translation>
    </message>
    <message>
        <source>Check it anywhere with: %1</source>
        <translation>次のコマンドでどこでも検証できます: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, with the checkpoint that seals them.</source>
        <translation>
            <numerusform>%n件のレコード (UTC、古い順)、封印するチェックポイント付き。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, each with its proof; the genesis and every key come with them, as a check needs them.</source>
        <translation>
            <numerusform>%n件のレコード (UTC、古い順)、それぞれ証明付き。検証に必要なジェネシスとすべての鍵も含まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown.</source>
        <translation>
            <numerusform>%n件のレコード (UTC、新しい順)、表示のとおり。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n件のレコード (UTC、新しい順)、表示のとおり。エビデンス、ケース、モデルカード、ポリシーもファイルに含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation>#%1に記録しました。</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded; %n record(s) are beyond the newest checkpoint.</source>
        <translation>
            <numerusform>未記録。%n件のレコードが最新のチェックポイントより後にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>%n件のレコードを%1に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file “%1” already. Nothing was written.</source>
        <translation>ファイル「%1」はすでにあります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Replace it and what lies beside it, or name another file.</source>
        <translation>隣にあるものと一緒に置き換えるか、別のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown.</source>
        <translation>
            <numerusform>%n件のレコード (UTC、古い順)、表示のとおり。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n件のレコード (UTC、古い順)、表示のとおり。エビデンス、ケース、モデルカード、ポリシーもファイルに含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse for the file to write</source>
        <translation>参照: 書き込むファイル</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1, and %2 with which they can be checked.</source>
        <translation>
            <numerusform>%n件のレコードと、その検証に要する%2件を%1に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FilterBar</name>
    <message>
        <source>The filter is in force.</source>
        <translation>フィルターが有効です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Whether the filter is valid</source>
        <translation>フィルターが有効かどうか</translation>
    </message>
</context>
<context>
    <name>countersign::FilterLine</name>
    <message>
        <source>What may come next</source>
        <translation>次の候補</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a proposal, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::FindingsPanel</name>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This needs the duty engineer. Who can: %1.</source>
        <translation>職務engineerが必要です。可能な人: %1。</translation>
    </message>
    <message>
        <source>This needs the duty author or engineer. Who can: %1.</source>
        <translation>職務authorまたはengineerが必要です。可能な人: %1。</translation>
    </message>
    <message>
        <source>MLflow brings back neither what was deleted nor what was overwritten.</source>
        <translation>MLflowは削除や上書きされたものを復元できません。</translation>
    </message>
    <message>
        <source>Version %1 was deleted on its server; roll back to another one.</source>
        <translation>バージョン%1はサーバーで削除されました。別のバージョンにロールバックしてください。</translation>
    </message>
    <message>
        <source>Version %1 is not registered, so nobody could decide on it. Register it first, or revert.</source>
        <translation>バージョン%1は未登録のため、誰も判断できません。先に登録するか、元に戻してください。</translation>
    </message>
    <message>
        <source>It names no version that could be asked for: revert it.</source>
        <translation>申請できるバージョンがありません。元に戻してください。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>動いたもの</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の検出</translation>
    </message>
    <message>
        <source>Moved without a record</source>
        <translation>記録なしの変更</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>採用…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Adopt the finding</source>
        <translation>検出を採用</translation>
    </message>
    <message>
        <source>Revert the finding</source>
        <translation>検出を元に戻す</translation>
    </message>
    <message>
        <source>What moved without a record</source>
        <translation>記録なしに動いたもの</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 最初の検出: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検出%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tags are those of another workspace, which governs it, too.</source>
        <translation>タグは、同じものを管理している別のワークスペースのものです。</translation>
    </message>
    <message>
        <source>Only whoever runs the server can set this back.</source>
        <translation>元に戻せるのはサーバーの管理者だけです。</translation>
    </message>
</context>
<context>
    <name>countersign::Freshness</name>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>未読取</translation>
    </message>
    <message>
        <source>Reading the remote registries…</source>
        <translation>リモートレジストリを読み取り中…</translation>
    </message>
    <message>
        <source>%1 cannot be reached, %2</source>
        <translation>%1に接続できません（%2）</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1に接続できません</translation>
    </message>
    <message numerus="yes">
        <source>%n remote source(s), the oldest %1</source>
        <translation>
            <numerusform>リモートソース%n件、最古は%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Cannot be reached: %1. What needs it is off until it answers; everything can still be looked at.</source>
        <translation>接続できません: %1。応答するまで、これを必要とする操作は無効です。閲覧はすべて可能です。</translation>
    </message>
    <message>
        <source>%1 was not read: see Connections</source>
        <translation>%1を読み取れませんでした。「接続」を参照</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a remote source, and as of when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>countersign::HistoryStrip</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a state, and since when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%3) %2</source>
        <comment>a state, since when, and a note</comment>
        <translation>%1 (%3) %2</translation>
    </message>
</context>
<context>
    <name>countersign::HoldButton</name>
    <message>
        <source>hold 1 s</source>
        <translation>1秒長押し</translation>
    </message>
    <message>
        <source>Nothing was done: hold “%1” for one second.</source>
        <translation>何も実行されていません。「%1」を1秒間押し続けてください。</translation>
    </message>
    <message>
        <source>Nothing was done yet: press “%1” again within %2 seconds, or hold it for one second.</source>
        <translation>まだ何も実行されていません。%2秒以内に「%1」をもう一度押すか、1秒間押し続けてください。</translation>
    </message>
    <message>
        <source>%1: press again to do it</source>
        <translation>%1: もう一度押すと実行</translation>
    </message>
    <message>
        <source>%1: hold for one second</source>
        <translation>%1: 1秒間押し続ける</translation>
    </message>
    <message>
        <source>Hold the mouse button or the space key for one second, or press %1.</source>
        <translation>マウスのボタンまたはスペースキーを1秒間押し続けるか、%1を押してください。</translation>
    </message>
</context>
<context>
    <name>countersign::IntervalDotPlot</name>
    <message>
        <source>first</source>
        <translation>1番目</translation>
    </message>
    <message>
        <source>second</source>
        <translation>2番目</translation>
    </message>
    <message>
        <source>%1 %2, interval %3 to %4</source>
        <translation>%1 %2、区間 %3～%4</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>限界値: %1。</translation>
    </message>
</context>
<context>
    <name>countersign::KeyValueList</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>countersign::ListView</name>
    <message>
        <source>part of the name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>part of the number</source>
        <translation>番号の一部</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>what has become of it</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>environment, or none</source>
        <translation>環境、またはnone</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>as the author says</source>
        <translation>作成者の申告どおり</translation>
    </message>
    <message>
        <source>local, or a remote registry</source>
        <translation>ローカル、またはリモートレジストリ</translation>
    </message>
    <message>
        <source>&gt;-7d, 2026-07-01</source>
        <translation>&gt;-7d, 2026-07-01</translation>
    </message>
    <message>
        <source>&gt;10M, in bytes</source>
        <translation>&gt;10M (バイト単位)</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Search, or tier:high state:live author:ann registered:&gt;-7d</source>
        <translation>検索、またはtier:high state:live author:ann registered:&gt;-7d</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Register a version…</source>
        <translation>バージョンを登録…</translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation>モデルとバージョン</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>レジストリを読み込み中…</translation>
    </message>
    <message>
        <source>At most four versions can be compared.</source>
        <translation>比較できるバージョンは4個までです。</translation>
    </message>
    <message>
        <source>Read the remote registries now</source>
        <translation>リモートレジストリを今すぐ読み取る</translation>
    </message>
    <message>
        <source>Browse a remote registry</source>
        <translation>リモートレジストリを閲覧</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>同期中です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message>
        <source>A model is a name, its risk tier and its versions: files that are registered once, hashed and signed for. Add the first, then register a version of it.</source>
        <translation>モデルとは、名前、リスク区分、そしてバージョンです。バージョンは一度だけ登録され、ハッシュを計算して署名されたファイルです。最初のモデルを追加してから、そのバージョンを登録してください。</translation>
    </message>
    <message>
        <source>Divider between models and versions</source>
        <translation>モデルとバージョンの境界</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>モデルの追加</translation>
    </message>
    <message>
        <source>Registering a version</source>
        <translation>バージョンの登録</translation>
    </message>
    <message>
        <source>Choose two to four versions, as with %1.</source>
        <comment>keys</comment>
        <translation>%1などで、2～4個のバージョンを選択してください。</translation>
    </message>
    <message>
        <source>Columns and order of the models</source>
        <translation>モデルの列と並び順</translation>
    </message>
</context>
<context>
    <name>countersign::LoginDetail</name>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>&amp;Grant duty…</source>
        <translation>職務を付与(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Revoke duty…</source>
        <translation>職務を取り消し(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Enroll key…</source>
        <translation>鍵を登録(&amp;E)…</translation>
    </message>
    <message>
        <source>Revoke &amp;key…</source>
        <translation>鍵を失効(&amp;K)…</translation>
    </message>
    <message>
        <source>The chosen login</source>
        <translation>選択したログイン名</translation>
    </message>
    <message>
        <source>Keys of the login</source>
        <translation>ログイン名の鍵</translation>
    </message>
    <message>
        <source>No key was enrolled: this login cannot act.</source>
        <translation>鍵が登録されていません。このログイン名では操作できません。</translation>
    </message>
    <message>
        <source>Duties of the person</source>
        <translation>メンバーの職務</translation>
    </message>
    <message>
        <source>No duty: this person may look, but decide nothing.</source>
        <translation>職務なし: このメンバーは閲覧できますが、決定はできません。</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Person %1. Duties belong to the person, keys to the login.</source>
        <translation>メンバー %1。職務はメンバーに、鍵はログイン名に属します。</translation>
    </message>
    <message>
        <source>Choose a login at the left.</source>
        <translation>左側でログイン名を選択してください。</translation>
    </message>
    <message>
        <source>Choose a login first.</source>
        <translation>先にログイン名を選択してください。</translation>
    </message>
    <message>
        <source>Revoked in #%1</source>
        <translation>#%1で失効</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Key %1, enrolled in record %2: %3</source>
        <translation>鍵 %1、レコード %2で登録: %3</translation>
    </message>
    <message>
        <source>every</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1, granted in record %2</source>
        <translation>%1、レコード %2で付与</translation>
    </message>
    <message>
        <source>Ends %1; an admin can grant it again.</source>
        <translation>%1に終了します。管理者が再度付与できます。</translation>
    </message>
    <message>
        <source>There is no duty to revoke.</source>
        <translation>取り消せる職務がありません。</translation>
    </message>
    <message>
        <source>There is no key in force to revoke.</source>
        <translation>失効できる有効な鍵がありません。</translation>
    </message>
    <message>
        <source>%1, ends within a week</source>
        <translation>%1、1週間以内に終了</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the duty ends</comment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>%1 has no filter.</source>
        <comment>a page</comment>
        <translation>%1: フィルターはありません。</translation>
    </message>
</context>
<context>
    <name>countersign::MakeForm</name>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>このデスクトップのキーチェーン</translation>
    </message>
    <message>
        <source>In a key file:</source>
        <translation>鍵ファイル:</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it governs: risk-models, or your team&apos;s name.</source>
        <translation>管理対象の名前。例: risk-models、チーム名。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>A new or empty one. Everything of the workspace lies in it.</source>
        <translation>新規または空のフォルダー。ワークスペースのすべてがここに置かれます。</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>How records name you, for ever: small letters, digits, dots, @ and dashes.</source>
        <translation>レコードに永久に残るあなたの名前: 英小文字、数字、ドット、@、ハイフン。</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation>新しい鍵ファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>新規または空のフォルダーを選択</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be kept.</source>
        <translation>名前に保存できない文字が含まれています。</translation>
    </message>
    <message>
        <source>It needs a folder, named from its root.</source>
        <translation>フォルダーを絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>That folder holds something already.</source>
        <translation>そのフォルダーは空ではありません。</translation>
    </message>
    <message>
        <source>It needs your login.</source>
        <translation>ログイン名が必要です。</translation>
    </message>
    <message>
        <source>The key needs a file.</source>
        <translation>鍵ファイルの指定が必要です。</translation>
    </message>
    <message>
        <source>That key file is there already; it will not be replaced.</source>
        <translation>その鍵ファイルはすでに存在します。上書きはされません。</translation>
    </message>
    <message>
        <source>Only when the key is to lie in a file.</source>
        <translation>鍵をファイルに保存する場合のみ。</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>You will be its author, engineer, policy-owner and admin. Sandbox and staging work at once; production needs a second person.</source>
        <translation>あなたは作成者、エンジニア、ポリシー所有者、管理者になります。sandboxとstagingはすぐに使えますが、productionには2人目が必要です。</translation>
    </message>
</context>
<context>
    <name>countersign::Menus</name>
    <message>
        <source>&amp;Act as…</source>
        <translation>別の人として操作(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Make a workspace…</source>
        <translation>ワークスペースを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>サンプルワークスペースを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in with a &amp;key file…</source>
        <translation>鍵ファイルでサインイン(&amp;K)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>設定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the &amp;filter</source>
        <translation>フィルターへ移動(&amp;F)</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop&apos;s</source>
        <translation>デスクトップの配色に合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ライト配色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>ダーク配色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>前のペイン(&amp;R)</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this place</source>
        <translation>この場所へのリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tour of a failing request</source>
        <translation>不合格の申請のツアー(&amp;T)</translation>
    </message>
    <message>
        <source>No workspace has been opened here yet.</source>
        <translation>ここで開いたワークスペースはまだありません。</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>ここが最初の場所です。</translation>
    </message>
    <message>
        <source>You have not gone back from anywhere.</source>
        <translation>まだどこからも戻っていません。</translation>
    </message>
</context>
<context>
    <name>countersign::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Who can: %1.</source>
        <translation>可能な人: %1。</translation>
    </message>
</context>
<context>
    <name>countersign::MetricChart</name>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>表で表示 (T)</translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation>この指標を持つバージョンはありません。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 versions; the table has all.</source>
        <translation>全%2バージョンのうち最新の%1件。表にはすべて表示されます。</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>限界値: %1。</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>%1 across versions</source>
        <translation>バージョン間の%1</translation>
    </message>
</context>
<context>
    <name>countersign::MetricTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: 値なし</translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation>%1、区間 %2～%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>countersign::MirrorModelTable</name>
    <message>
        <source>%1 broken</source>
        <translation>%1は無効</translation>
    </message>
    <message numerus="yes">
        <source>%1, not governed, %n version(s)</source>
        <translation>
            <numerusform>%1、未管理、%nバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1、区分%2、%nバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
</context>
<context>
    <name>countersign::MirrorVersionTable</name>
    <message>
        <source>Version %1, %2, aliases: %3, created %4</source>
        <translation>バージョン%1、%2、エイリアス: %3、作成: %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State here</source>
        <translation>ここでの状態</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>countersign::ModelPane</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation>バージョン間で表示する指標</translation>
    </message>
</context>
<context>
    <name>countersign::ModelTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1、リスク区分 %2、%nバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>countersign::MyKeySheet</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>鍵を作成(&amp;M)…</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>自分の鍵</translation>
    </message>
    <message>
        <source>You sign with a private key that never leaves this computer. Its public half may be known to everybody; an admin enrolls it for your login.</source>
        <translation>署名に使う秘密鍵は、このコンピューターの外に出ることはありません。公開鍵は誰に知られても問題なく、管理者があなたのログイン名に登録します。</translation>
    </message>
    <message>
        <source>The public half of the key you sign with</source>
        <translation>署名に使う鍵の公開鍵</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>The public half of the new key, for an admin</source>
        <translation>新しい鍵の公開鍵 (管理者に渡すもの)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A new key lies in this computer&apos;s keychain. Nothing is enrolled yet.</source>
        <translation>新しい鍵がこのコンピューターのキーチェーンに保存されました。まだ登録されていません。</translation>
    </message>
    <message>
        <source>Give its public half to an admin: People, your login, Enroll key…</source>
        <translation>公開鍵を管理者に渡してください: メンバー、あなたのログイン名、鍵を登録…</translation>
    </message>
</context>
<context>
    <name>countersign::NameSheet</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is one of this name; it will be replaced.</source>
        <translation>同じ名前のものがあり、置き換えられます。</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>先に名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>countersign::NeedsYou</name>
    <message>
        <source>policy %1 %2</source>
        <translation>ポリシー %1 %2</translation>
    </message>
    <message>
        <source>%1, asked again by %2: “%3”</source>
        <translation>%1、%2が再申請: 「%3」</translation>
    </message>
    <message>
        <source>%1, asked by %2: “%3”</source>
        <translation>%1、%2が申請: 「%3」</translation>
    </message>
    <message>
        <source>%1. It is approved and can be promoted.</source>
        <translation>%1。承認済みで、昇格できます。</translation>
    </message>
    <message>
        <source>%1. Gate: %2. Decide until %3.</source>
        <translation>%1。ゲート: %2。期限: %3。</translation>
    </message>
    <message>
        <source>%1. Decide until %2.</source>
        <translation>%1。期限: %2。</translation>
    </message>
</context>
<context>
    <name>countersign::OpenWorkspace</name>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>ワークスペースは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Choose who you are first.</source>
        <translation>サインインしていません。先に誰として操作するかを選んでください。</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation>監査者としてサインインしています。すべてを閲覧、検証、エクスポートできますが、変更はできません。</translation>
    </message>
    <message>
        <source>%1 needs the duty %2, which %3 does not hold; an admin can grant it.</source>
        <comment>an act, duties, a login</comment>
        <translation>%1には職務 %2 が必要ですが、%3 にはありません。adminが付与できます。</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewHead</name>
    <message>
        <source>Details of the row</source>
        <translation>行の詳細</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>ウォールモード</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewModel</name>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1は%2の対応待ち</translation>
    </message>
    <message>
        <source>nothing live</source>
        <translation>稼働中のものなし</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>健全性 %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2の%1: %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>稼働中のもの</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation>ロールアウト担当</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Evidence age</source>
        <translation>エビデンスの古さ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>standby</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what waits, and for whom</comment>
        <translation>次の対応</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewPage</name>
    <message>
        <source>Filter: tier:high health:!ok env:production</source>
        <translation>フィルター: tier:high health:!ok env:production</translation>
    </message>
    <message>
        <source>Nothing is live yet</source>
        <translation>稼働中のものはまだありません</translation>
    </message>
    <message>
        <source>Register a version and request its promotion; what goes live is listed here, on whose word and since when.</source>
        <translation>バージョンを登録して昇格を申請してください。稼働したものが、誰の判断でいつから稼働しているかとともにここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>レジストリを開く</translation>
    </message>
    <message>
        <source>Reading what is live…</source>
        <translation>稼働中のものを読み込み中…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Show or hide the pane</source>
        <translation>ペインの表示と非表示</translation>
    </message>
    <message>
        <source>Open the version that is live</source>
        <translation>稼働中のバージョンを開く</translation>
    </message>
    <message>
        <source>Pin the row to the top, or let it go</source>
        <translation>行を先頭に固定、または解除</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Copy a link to what is live</source>
        <translation>稼働中のもののリンクをコピー</translation>
    </message>
    <message>
        <source>Wall mode: the rows alone, in large type</source>
        <translation>ウォールモード: 行だけを大きな文字で表示</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>%1 live · %2 fail · %3 with an incident</source>
        <translation>稼働中 %1 · 不合格 %2 · インシデントあり %3</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Read the remote registries now</source>
        <translation>リモートレジストリを今すぐ読み取る</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>同期中です。</translation>
    </message>
    <message>
        <source>In its sheet: roll back now</source>
        <translation>シート内: ロールバックを確定</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation>ここで稼働中のものはありません。</translation>
    </message>
    <message>
        <source>Choose the row to roll back, then press %1.</source>
        <comment>keys</comment>
        <translation>ロールバックする行を選び、%1を押してください。</translation>
    </message>
    <message>
        <source>%1 · of them only %2</source>
        <comment>counts of all, and the filter by which rows are shown</comment>
        <translation>%1 · うち%2のみ</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewTable</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>フィルターに一致する行はありません。</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>稼働中のもの</translation>
    </message>
</context>
<context>
    <name>countersign::Page</name>
    <message>
        <source>It is off here.</source>
        <translation>ここでは使用できません。</translation>
    </message>
</context>
<context>
    <name>countersign::PaletteModel</name>
    <message>
        <source>off: %1</source>
        <translation>使用不可: %1</translation>
    </message>
</context>
<context>
    <name>countersign::PeekPane</name>
    <message>
        <source>Open version</source>
        <translation>バージョンを開く</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>先頭に固定</translation>
    </message>
    <message>
        <source>Nothing is live in %1</source>
        <translation>%1で稼働中のものはありません</translation>
    </message>
    <message>
        <source>Being applied to %1</source>
        <translation>%1に適用中</translation>
    </message>
    <message>
        <source>Live in %1</source>
        <translation>%1で稼働中</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; open the version to see all.</source>
        <translation>
            <numerusform>ほか%n件。すべて表示するにはバージョンを開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation>ロールアウト担当</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>根拠の申請</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最古 %1</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>approved; an engineer promotes it</source>
        <translation>承認済み。エンジニアが昇格させます</translation>
    </message>
    <message>
        <source>nobody can go on with it</source>
        <translation>進められる人がいません</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1の対応待ち</translation>
    </message>
    <message>
        <source>open</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>レビュー期限</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>使用禁止</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation>戻せる以前のバージョンがありません。</translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation>ここで稼働中のものはありません。</translation>
    </message>
    <message>
        <source>Let go of the pin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>standby</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>countersign::PeopleModel</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is person %2, holds: %3; keys in force: %4</source>
        <translation>%1はメンバー %2、職務: %3、有効な鍵: %4</translation>
    </message>
    <message>
        <source>Without a key in force this login cannot act.</source>
        <translation>有効な鍵がないため、このログイン名では操作できません。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
</context>
<context>
    <name>countersign::PeoplePage</name>
    <message>
        <source>&amp;Add person…</source>
        <translation>メンバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;My key…</source>
        <translation>自分の鍵(&amp;M)…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>自分の鍵</translation>
    </message>
    <message>
        <source>Logins of this workspace</source>
        <translation>このワークスペースのログイン名</translation>
    </message>
    <message>
        <source>Pools of approvers</source>
        <translation>承認者のプール</translation>
    </message>
    <message>
        <source>No pool has anybody in it. A pool is named when the duty approver is granted.</source>
        <translation>どのプールにもメンバーがいません。プールは職務 approverの付与時に指定します。</translation>
    </message>
    <message>
        <source>a policy asks for so many distinct persons of one</source>
        <translation>ポリシーは1つのプールから異なるメンバーを所定の人数求めます</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (%2まで)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation>職務 adminが必要です。可能な人: %1。</translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation>#%1に記録しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) of %1</source>
        <translation>
            <numerusform>%1のログイン名%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pool %1, %2: %n person(s), %3</source>
        <translation>
            <numerusform>プール %1、%2: %n名、%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PoliciesPage</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Also &amp;replaced versions</source>
        <translation>旧バージョンも表示(&amp;R)</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>ページの区分</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Explain a verdict</source>
        <translation>判定の説明</translation>
    </message>
    <message>
        <source>Try a file</source>
        <translation>ファイルの試行</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>権限一覧</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>No policy was adopted: every gate is not evaluated.</source>
        <translation>採用されたポリシーがありません。すべてのゲートが未評価になります。</translation>
    </message>
    <message>
        <source>Also replaced versions</source>
        <translation>旧バージョンも表示</translation>
    </message>
    <message>
        <source>Rules, explain, try, who</source>
        <translation>ルール、説明、試行、権限</translation>
    </message>
    <message>
        <source>There is no policy %1; the first is shown.</source>
        <translation>ポリシー %1は存在しません。最初のポリシーを表示しています。</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>有効 %1件</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Policy %1 version %2, tier %3, class %4, %5</source>
        <translation>ポリシー %1 バージョン %2、リスク区分 %3、クラス %4、%5</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
</context>
<context>
    <name>countersign::ProbeSteps</name>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>実行中…</translation>
    </message>
</context>
<context>
    <name>countersign::QueueModel</name>
    <message>
        <source>Policy %1</source>
        <translation>ポリシー %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>承認 %1件</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1までスヌーズ</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>不足: %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>リスク区分 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>gate: %1</source>
        <translation>ゲート: %1</translation>
    </message>
    <message>
        <source>approvals %1</source>
        <translation>承認 %1</translation>
    </message>
    <message>
        <source>Asked by %1: “%2”</source>
        <translation>%1が申請: 「%2」</translation>
    </message>
    <message>
        <source>Put off: %1.</source>
        <translation>後回し: %1。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Asked by · reason</source>
        <translation>申請者・理由</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>time</comment>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>countersign::QueueView</name>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要な申請はありません</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Needs you  %1</source>
        <translation>要対応  %1</translation>
    </message>
    <message>
        <source>Waiting on others  %1</source>
        <translation>他者待ち  %1</translation>
    </message>
    <message>
        <source>Decided  %1</source>
        <translation>決定済み  %1</translation>
    </message>
    <message>
        <source>Nothing waits on others.</source>
        <translation>ほかの人の対応待ちはありません。</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>決定されたものはまだありません。</translation>
    </message>
    <message>
        <source>Nothing waits on others either.</source>
        <translation>ほかの人の対応待ちもありません。</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>%1の申請: 「%2」</translation>
    </message>
    <message>
        <source>Only requests of tier low can be decided several at once; %1 cannot.</source>
        <translation>まとめて決定できるのはリスク区分lowの申請だけです。%1はまとめて決定できません。</translation>
    </message>
    <message>
        <source>Open those one at a time.</source>
        <translation>1件ずつ開いて決定してください。</translation>
    </message>
    <message>
        <source>%1 does not need you; there is nothing to put off.</source>
        <translation>%1はあなたの対応待ちではないため、後回しにできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait on others.</source>
        <translation>
            <numerusform>%n件の申請がほかの人の対応待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the requests</source>
        <translation>申請の並び順</translation>
    </message>
    <message>
        <source>By time left</source>
        <translation>残り時間順</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>リスク区分順</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル順</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>申請が選択されていません。</translation>
    </message>
    <message>
        <source>Approve the chosen requests</source>
        <translation>選択した申請を承認</translation>
    </message>
    <message>
        <source>Reject the chosen requests</source>
        <translation>選択した申請を却下</translation>
    </message>
    <message>
        <source>Request changes to the chosen requests</source>
        <translation>選択した申請に変更を要求</translation>
    </message>
    <message>
        <source>Snooze the chosen request, or wake it</source>
        <translation>選択した申請をスヌーズ、または解除</translation>
    </message>
    <message>
        <source>Take the chosen request, or give it back</source>
        <translation>選択した申請を引き受ける、または戻す</translation>
    </message>
    <message>
        <source>Reassign the chosen request…</source>
        <translation>選択した申請の担当を変更…</translation>
    </message>
    <message>
        <source>J K move · Space peek · A approve · R reject · C changes · T take · G reassign · S snooze</source>
        <translation>J K 移動 · Space プレビュー · A 承認 · R 却下 · C 変更要求 · T 引受 · G 担当変更 · S スヌーズ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>担当あり</translation>
    </message>
</context>
<context>
    <name>countersign::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n件待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReasonEdit</name>
    <message>
        <source>Kept for ever</source>
        <translation>永久に保存されます</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n character(s); kept for ever</source>
        <translation>
            <numerusform>%n文字以上、永久に保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more character(s); kept for ever</source>
        <translation>
            <numerusform>あと%n文字以上、永久に保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecordDetail</name>
    <message>
        <source>The chosen record</source>
        <translation>選択したレコード</translation>
    </message>
    <message>
        <source>What to show of the record</source>
        <translation>レコードの表示内容</translation>
    </message>
    <message>
        <source>Payload or bound document as plain text</source>
        <translation>ペイロードまたは紐付く文書のプレーンテキスト</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>レコード未選択</translation>
    </message>
    <message>
        <source>Choose a record above to see all that it says and binds.</source>
        <translation>上でレコードを選択すると、その内容と紐付く文書がすべて表示されます。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1 (当時の職務: %2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前のハッシュ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Payload of record #%1</source>
        <translation>レコード #%1のペイロード</translation>
    </message>
    <message>
        <source>This record binds no stored document.</source>
        <translation>このレコードに紐付く保存文書はありません。</translation>
    </message>
    <message>
        <source>Record %1, %2 by %3</source>
        <translation>レコード %1、%3による%2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Lapsed by it</source>
        <translation>これによる失効</translation>
    </message>
    <message>
        <source>THESE BYTES ARE NOT THE ONES THAT WERE BOUND: their digest differs.</source>
        <translation>このデータは紐付けられたものではありません。ダイジェストが異なります。</translation>
    </message>
</context>
<context>
    <name>countersign::RecordModel</name>
    <message>
        <source>Record %1, being read</source>
        <translation>レコード %1、読み込み中</translation>
    </message>
    <message>
        <source>Record %1: at %2 %3 did %4 on %5</source>
        <translation>レコード %1: %2、%3が%5に%4を実行</translation>
    </message>
    <message>
        <source>In the chain, but no checkpoint covers it yet: whoever can write the file could change it unseen.</source>
        <translation>チェーン内にありますが、まだチェックポイントの対象外です。ファイルに書き込める人なら、気付かれずに変更できます。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1、理由: %2</translation>
    </message>
    <message>
        <source>%1. State: %2.</source>
        <translation>%1。状態: %2。</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterRemoteSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation>バージョンを登録</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1を登録</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Every file is read and hashed. It stays on its server; what may be asked for from now on is exactly what was read.</source>
        <translation>すべてのファイルを読み取り、ハッシュを計算します。ファイルはサーバーに残り、以後申請できるのは読み取った内容そのものです。</translation>
    </message>
    <message>
        <source>Nobody governs this model yet: it is added with the tier you choose, in a record of its own. Then every file of the version is read and hashed; it stays on its server.</source>
        <translation>このモデルはまだ管理されていません。選択した区分で、専用のレコードとして追加します。その後、バージョンの全ファイルを読み取りハッシュを計算します。ファイルはサーバーに残ります。</translation>
    </message>
    <message>
        <source>Reading and hashing every file…</source>
        <translation>全ファイルを読み取り、ハッシュを計算中…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み取り中</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
    <message>
        <source>As 1.4.0, for tools that read tags; may be left out</source>
        <translation>例: 1.4.0。タグを読むツールのため (省略可)</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation>バージョンを登録</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>バージョンを登録</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>バージョン番号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation>メタデータファイル</translation>
    </message>
    <message>
        <source>A JSON file; may be left out</source>
        <translation>JSONファイル (省略可)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Every file is hashed and copied. A version is registered once, with your name, and never overwritten.</source>
        <translation>すべてのファイルのハッシュを計算し、コピーします。バージョンはあなたの名前で一度だけ登録され、上書きされません。</translation>
    </message>
    <message>
        <source>The metadata of the version</source>
        <translation>バージョンのメタデータ</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ファイルとフォルダー</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>フォルダーを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>取り除く(&amp;T)</translation>
    </message>
    <message>
        <source>A folder that is the version</source>
        <translation>バージョンとするフォルダー</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>バージョンのファイル</translation>
    </message>
    <message>
        <source>Choose the model.</source>
        <translation>モデルを選択してください。</translation>
    </message>
    <message>
        <source>Add the files, or the folder, that are this version.</source>
        <translation>このバージョンを構成するファイルまたはフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Hashing and copying…</source>
        <translation>ハッシュ計算とコピー中…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み込み中</translation>
    </message>
    <message>
        <source>Registering a version</source>
        <translation>バージョンの登録</translation>
    </message>
    <message>
        <source>There is no model of this workspace yet: close this and add one first, with “Add a model…”.</source>
        <translation>このワークスペースにはモデルがまだありません。これを閉じて、先に「モデルを追加…」で追加してください。</translation>
    </message>
</context>
<context>
    <name>countersign::RegistryPage</name>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>検索と絞り込み</translation>
    </message>
    <message>
        <source>In the filter: what may come next</source>
        <translation>フィルター内: 次の候補</translation>
    </message>
    <message>
        <source>Next, previous version</source>
        <translation>次、前のバージョン</translation>
    </message>
    <message>
        <source>Choose several versions, to compare them</source>
        <translation>比較する複数のバージョンを選択</translation>
    </message>
    <message>
        <source>Open the version</source>
        <translation>バージョンを開く</translation>
    </message>
</context>
<context>
    <name>countersign::RemoteListView</name>
    <message>
        <source>A part of a model&apos;s name</source>
        <translation>モデル名の一部</translation>
    </message>
    <message>
        <source>Read this registry now</source>
        <translation>このレジストリを今すぐ読み取る</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>Models of the remote registry</source>
        <translation>リモートレジストリのモデル</translation>
    </message>
    <message>
        <source>No model was read from it, or none has this in its name.</source>
        <translation>読み取ったモデルがないか、名前に一致するものがありません。</translation>
    </message>
    <message>
        <source>Versions of the chosen model</source>
        <translation>選択したモデルのバージョン</translation>
    </message>
    <message>
        <source>Choose a model at the left.</source>
        <translation>左でモデルを選択してください。</translation>
    </message>
    <message>
        <source>All that is registered</source>
        <translation>登録済みの一覧</translation>
    </message>
    <message>
        <source>Models and versions of the remote registry</source>
        <translation>リモートレジストリのモデルとバージョン</translation>
    </message>
    <message>
        <source>Reading the mirror…</source>
        <translation>ミラーを読み取り中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Cannot be reached, %1</source>
        <translation>接続できません（%1）</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>同期中です。</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>先にバージョンを選択してください。</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>登録済みです。</translation>
    </message>
    <message>
        <source>Divider between models and versions</source>
        <translation>モデルとバージョンの境界</translation>
    </message>
</context>
<context>
    <name>countersign::RemoteVersionView</name>
    <message>
        <source>Register…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>Open as registered</source>
        <translation>登録済みとして開く</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>サーバーに再問い合わせ</translation>
    </message>
    <message>
        <source>As the mirror has it</source>
        <translation>ミラーの内容</translation>
    </message>
    <message>
        <source>All versions there</source>
        <translation>そこにある全バージョン</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>It has no such version, %1.</source>
        <translation>該当するバージョンはありません（%1）。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>稼働先</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>not what was registered</source>
        <translation>登録時と異なる</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>nobody governs the model yet</source>
        <translation>モデルはまだ管理されていません</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation>実行のタグ</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>登録済みです。</translation>
    </message>
    <message>
        <source>The mirror does not have it.</source>
        <translation>ミラーにありません。</translation>
    </message>
    <message>
        <source>It is not registered yet.</source>
        <translation>まだ登録されていません。</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>サーバーに問い合わせ中です。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewSection</name>
    <message>
        <source>Opened</source>
        <translation>閲覧済み</translation>
    </message>
    <message>
        <source>Changed since you opened it</source>
        <translation>閲覧後に変更あり</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>未閲覧</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Not seen to its end yet</source>
        <translation>まだ最後まで確認していません</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewView</name>
    <message>
        <source>Reading the files of the version</source>
        <translation>バージョンのファイルを読み込み中</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Checking and recording</source>
        <translation>確認と記録中</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1を承認</translation>
    </message>
    <message>
        <source>Approve now</source>
        <translation>承認を確定</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>%1 ends; whoever still wants it asks anew.</source>
        <translation>%1は終了します。引き続き必要な場合は、改めて申請します。</translation>
    </message>
    <message>
        <source>Your decision on %1 no longer counts.</source>
        <translation>%1に対するあなたの決定は無効になります。</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>取り下げを確定</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Recorded as %1: withdrawn.</source>
        <translation>%1として記録しました: 取り下げ。</translation>
    </message>
    <message>
        <source>Resubmit %1</source>
        <translation>%1を再提出</translation>
    </message>
    <message>
        <source>Everybody decides anew, on what stands there now: %1</source>
        <translation>現在の内容に基づいて全員が改めて決定します: %1</translation>
    </message>
    <message>
        <source>Resubmit now</source>
        <translation>再提出を確定</translation>
    </message>
    <message>
        <source>Recorded as %1: resubmitted.</source>
        <translation>%1として記録しました: 再提出。</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1を昇格</translation>
    </message>
    <message>
        <source>Promote now</source>
        <translation>昇格を確定</translation>
    </message>
    <message>
        <source>Checking, copying and making it live</source>
        <translation>確認、コピー、稼働処理中</translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is %3 in %4.</source>
        <translation>%1として記録しました: %4で%2は%3です。</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1を免除</translation>
    </message>
    <message>
        <source>%1 may go to %2 although %3 does not pass, until the waiver ends by itself. It holds for this version in this environment only, and you, %4, own it.</source>
        <translation>免除が自動的に終了するまで、%3が合格していなくても%1を%2で稼働できます。免除はこの環境のこのバージョンにのみ有効で、責任者はあなた (%4) です。</translation>
    </message>
    <message>
        <source>Waive now</source>
        <translation>免除を確定</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is waived.</source>
        <translation>%1として記録しました: %2を免除。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>This moved while you were looking: %1.</source>
        <translation>閲覧中に変更がありました: %1。</translation>
    </message>
    <message>
        <source>see the new state</source>
        <translation>新しい状態を確認してください</translation>
    </message>
    <message>
        <source>A decision counts only for what stands there now; load it and look again.</source>
        <translation>決定は現在の内容に対してのみ有効です。読み込み直して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The link of %1 is on the clipboard.</source>
        <translation>%1のリンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1を却下</translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation>却下を確定</translation>
    </message>
</context>
<context>
    <name>countersign::RollbackSheet</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What is wrong with the version that is live</source>
        <translation>稼働中のバージョンの問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Roll back %1 in %2</source>
        <translation>%2の%1をロールバック</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>戻し先</translation>
    </message>
    <message>
        <source>Now live</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>%1 %2 goes live in %3, replacing %4, as soon as you confirm.</source>
        <translation>確定すると直ちに%1 %2が%3で稼働し、%4を置き換えます。</translation>
    </message>
    <message>
        <source>An incident is opened, and %1 stays barred there until it is closed.</source>
        <translation>インシデントが開かれ、クローズされるまで%1はそこで使用禁止になります。</translation>
    </message>
    <message>
        <source>No approval is needed. The reason is kept for ever.</source>
        <translation>承認は不要です。理由は永久に保存されます。</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>ロールバックを確定</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be rolled back.</source>
        <translation>サインインしていないため、ロールバックできません。</translation>
    </message>
    <message>
        <source>Rolling back and reading back what is live…</source>
        <translation>ロールバックし、稼働中のものを再確認しています…</translation>
    </message>
    <message>
        <source>in %1 s; the goal is %2 s</source>
        <translation>所要時間%1秒、目標%2秒</translation>
    </message>
    <message>
        <source>%1 is barred until %2 is closed.</source>
        <translation>%2がクローズされるまで%1は使用禁止です。</translation>
    </message>
    <message>
        <source>%1 %2 is live in %3, %4.</source>
        <translation>%1 %2が%3で稼働中です (%4)。</translation>
    </message>
    <message>
        <source>The rollback is recorded; its effects are %1.</source>
        <translation>ロールバックは記録されました。反映の状態: %1。</translation>
    </message>
    <message>
        <source>Roll back again to finish it. %1</source>
        <translation>完了するには、もう一度ロールバックしてください。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の種類</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Quality fell</source>
        <translation>品質の低下</translation>
    </message>
    <message>
        <source>Inputs drifted</source>
        <translation>入力のドリフト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Only a drill</source>
        <translation>訓練のみ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Reading how long it took before…</source>
        <translation>以前の所要時間を読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of %2 in %3 did; the goal is %4 s.</source>
        <translation>
            <numerusform>予想所要時間は%1秒です (%3での%2の直近%n回のロールバックに基づく)。目標は%4秒です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of other models in %2 did; the goal is %3 s.</source>
        <translation>
            <numerusform>予想所要時間は%1秒です (%2での他のモデルの直近%n回のロールバックに基づく)。目標は%3秒です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rollback was measured in %1 yet. The last %n promotion(s) of %2 there took %3 s, with reading every file; the goal is %4 s.</source>
        <translation>
            <numerusform>%1ではまだロールバックの計測がありません。%2の直近%n回の昇格は、全ファイルの読み取りを含めて%3秒でした。目標は%4秒です。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it will take is not known: nothing was measured in %1 yet. The goal is %2 s.</source>
        <translation>所要時間は不明です。%1ではまだ何も計測されていません。目標は%2秒です。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>すべて存在</translation>
    </message>
    <message>
        <source>missing; it cannot be gone back to</source>
        <translation>欠落 (この版には戻せません)</translation>
    </message>
    <message>
        <source>Was live until</source>
        <translation>稼働終了</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>過去の実績</translation>
    </message>
    <message>
        <source>rolled back to %1 ago</source>
        <translation>%1前にロールバック</translation>
    </message>
    <message>
        <source>never rolled back to</source>
        <translation>ロールバックなし</translation>
    </message>
    <message>
        <source>Say first why it is rolled back.</source>
        <translation>先にロールバックの理由を記入してください。</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>レコードを表示</translation>
    </message>
    <message>
        <source>Show what opened %1</source>
        <translation>%1を開いたレコードを表示</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now: the rollback is recorded at once all the same, what serves there is unknown until it answers, and then it is finished.</source>
        <translation>%1には今接続できません。それでもロールバックはすぐに記録されます。応答があるまでそこで何が稼働しているかは不明で、応答があれば完了します。</translation>
    </message>
    <message>
        <source>Version left</source>
        <translation>離れたバージョン</translation>
    </message>
</context>
<context>
    <name>countersign::RulesModel</name>
    <message>
        <source>%1; no interval was given</source>
        <translation>%1、区間の指定なし</translation>
    </message>
    <message>
        <source>%1, interval %2</source>
        <translation>%1、区間 %2</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>誤差の範囲内</translation>
    </message>
    <message>
        <source>%1, and its interval %2 holds 0</source>
        <translation>%1、区間 %2は0を含む</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>%1: %2, no rule asks for it.</source>
        <translation>%1: %2、どのルールも求めていません。</translation>
    </message>
    <message>
        <source>Champion %1: %2.</source>
        <translation>チャンピオン %1: %2。</translation>
    </message>
    <message>
        <source>Difference: %1.</source>
        <translation>差: %1。</translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation>%1、区間 %2～%3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>チャンピオン</translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation>チャレンジャー</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>countersign::RulesView</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Owner and waiver</source>
        <translation>所有者と免除</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>ポリシーのルール</translation>
    </message>
    <message>
        <source>The policy&apos;s text, as it was adopted</source>
        <translation>採用時のポリシー本文</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 バージョン %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Replaced in #%1</source>
        <translation>#%1で置き換え</translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2</source>
        <translation>%1が#%2で採用</translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2, on request %3</source>
        <translation>%1が#%2で採用、申請 %3</translation>
    </message>
    <message>
        <source>This program cannot read this policy, so it blocks wherever it might apply: %1</source>
        <translation>このプログラムではこのポリシーを読み取れないため、適用される可能性のある範囲をすべてブロックします: %1</translation>
    </message>
    <message>
        <source>Use the release it was written for, or propose a version that can be read.</source>
        <translation>対応するリリースを使用するか、読み取り可能なバージョンを提案してください。</translation>
    </message>
    <message>
        <source>%1 · owner %2 · waiver: %3 · line %4</source>
        <translation>%1 · 所有者 %2 · 免除: %3 · %4行目</translation>
    </message>
    <message>
        <source>Rule %1: %2 Because: %3. Its owner: %4. Waiver: %5.</source>
        <translation>ルール %1: %2 理由: %3。所有者: %4。免除: %5。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>It counts as near its limit where %1.</source>
        <translation>%1の場合は限界値付近とみなします。</translation>
    </message>
    <message>
        <source>%1 can mend it.</source>
        <translation>%1が解消できます。</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>ダイジェスト %1…</translation>
    </message>
    <message>
        <source>Rules and text of the policy</source>
        <translation>ポリシーのルールとテキスト</translation>
    </message>
    <message>
        <source>Divider between rules and text</source>
        <translation>ルールとテキストの境界</translation>
    </message>
</context>
<context>
    <name>countersign::SampleProgram</name>
    <message>
        <source>The sample workspace was not made; nothing was kept of it. %1</source>
        <translation>サンプルワークスペースを作成できず、何も残っていません。%1</translation>
    </message>
    <message>
        <source>Try again, or make one yourself: countersign init DIR --sample</source>
        <translation>もう一度実行するか、自分で作成してください: countersign init DIR --sample</translation>
    </message>
    <message>
        <source>The program “countersign” is neither beside this one nor in PATH.</source>
        <translation>プログラム「countersign」が、このプログラムと同じ場所にもPATHにもありません。</translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation>%1がすでに存在します。</translation>
    </message>
</context>
<context>
    <name>countersign::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>There is no filter to save yet: type one first.</source>
        <translation>保存するフィルターがまだありません。先に入力してください。</translation>
    </message>
    <message>
        <source>The filter is not valid, so it cannot be saved.</source>
        <translation>フィルターが無効なため、保存できません。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>フィルター「%1」の名前を変更</translation>
    </message>
</context>
<context>
    <name>countersign::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>For you, on this computer. They change no workspace and take effect at once.</source>
        <translation>このコンピューターでのあなたの設定です。ワークスペースは変更されず、直ちに反映されます。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>表の行間</translation>
    </message>
    <message>
        <source>Dense shows more at once, comfortable is easier to hit.</source>
        <translation>「高密度」は一度に多くの行を表示し、「ゆったり」は選択しやすくなります。</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>高密度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>アニメーションを減らす</translation>
    </message>
    <message>
        <source>Bars that run while something is read stand still instead.</source>
        <translation>読み込み中に動くバーを静止させます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>The language changes when Countersign is started again.</source>
        <translation>言語はCountersignの再起動後に変更されます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>Every time says which it is. The audit log and all exports stay in UTC.</source>
        <translation>時刻には必ずタイムゾーンが付きます。監査ログとすべてのエクスポートは常にUTCです。</translation>
    </message>
    <message>
        <source>UTC, now %1</source>
        <translation>UTC、現在%1</translation>
    </message>
    <message>
        <source>This computer&apos;s zone, now %1</source>
        <translation>このコンピューターのタイムゾーン、現在%1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Single letters act in lists</source>
        <translation>一覧で1文字キー操作を使う</translation>
    </message>
    <message>
        <source>Notices and start</source>
        <translation>通知と起動</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a request needs me</source>
        <translation>対応が必要な申請をデスクトップで通知する</translation>
    </message>
    <message>
        <source>Only while the window is not the active one. The number beside Approvals says it in any case.</source>
        <translation>ウィンドウが非アクティブのときだけ通知します。件数は常に「承認」の横に表示されます。</translation>
    </message>
    <message>
        <source>Open at the start what was open at the end</source>
        <translation>起動時に前回終了時の状態を開く</translation>
    </message>
    <message>
        <source>The windows, their workspaces and the place in each.</source>
        <translation>ウィンドウ、ワークスペース、それぞれの表示位置。</translation>
    </message>
    <message>
        <source>Remote registries</source>
        <translation>リモートレジストリ</translation>
    </message>
    <message>
        <source>Read them every minute while a window is open</source>
        <translation>ウィンドウが開いている間、1分ごとに読み取る</translation>
    </message>
    <message>
        <source>So that what moved behind your back is seen soon. Without it, read them with Sync now on the page Connections.</source>
        <translation>知らないうちに動いたものにすぐ気づくためです。オフの場合は、接続ページの「今すぐ同期」で読み取ります。</translation>
    </message>
    <message>
        <source>J and K move, / goes to the filter; A, R, C, T, G and S act on a request. Turn it off if you speak to your computer; the arrow keys, %1 and the command palette do the same.</source>
        <translation>JとKで移動、/でフィルターへ移動し、A、R、C、T、G、Sは申請を操作します。音声入力を使う場合はオフにしてください。矢印キー、%1、コマンドパレットで同じ操作ができます。</translation>
    </message>
</context>
<context>
    <name>countersign::SettleSheet</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the world is right, and who moved it</source>
        <translation>現状が正しい理由と、変更した人</translation>
    </message>
    <message>
        <source>Why the ledger is right</source>
        <translation>台帳が正しい理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1を採用</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>動いたもの</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の検出</translation>
    </message>
    <message>
        <source>The alias %1 of %2 is taken away on the server, as soon as you confirm.</source>
        <translation>確認すると、%2のエイリアス%1はサーバーから取り除かれます。</translation>
    </message>
    <message>
        <source>The alias %1 of %2 points to %3 again, instead of %4, as soon as you confirm.</source>
        <translation>確認すると、%2のエイリアス%1は%4ではなく再び%3を指します。</translation>
    </message>
    <message>
        <source>The pointer file of %1 names again what is live in %2, as soon as you confirm.</source>
        <translation>確認すると、%1のポインターファイルは再び%2で稼働中のものを示します。</translation>
    </message>
    <message>
        <source>On the server, %1 of %2 is %3 again, instead of %4, as soon as you confirm.</source>
        <translation>確認すると、サーバー上の%2の%1は%4ではなく再び%3になります。</translation>
    </message>
    <message>
        <source>A request asks for %1 in %2 after the fact, with your reason. It stays live out there; other people decide whether it may.</source>
        <translation>理由を添えて、%2での%1を事後に申請します。現地では稼働したままで、可否は他の人が判断します。</translation>
    </message>
    <message>
        <source>It is accepted as it is, with your reason and your name. Nothing is changed out there.</source>
        <translation>あなたの理由と名前とともに、現状のまま受け入れます。現地では何も変更しません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Adopt now</source>
        <translation>今すぐ採用</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>今すぐ元に戻す</translation>
    </message>
    <message>
        <source>Asking the server what is there, and recording…</source>
        <translation>サーバーの現状を確認し、記録中…</translation>
    </message>
    <message>
        <source>Setting it back and reading back what is there…</source>
        <translation>元に戻し、結果を読み直しています…</translation>
    </message>
    <message>
        <source>It is set back and read back, in %1 s; recorded in #%2.</source>
        <translation>%1秒で元に戻し、読み直しました。#%2に記録しました。</translation>
    </message>
    <message>
        <source>It is accepted, recorded in #%1.</source>
        <translation>受け入れ、#%1に記録しました。</translation>
    </message>
    <message>
        <source>%1 asks for it after the fact, recorded in #%2.</source>
        <translation>%1が事後申請し、#%2に記録しました。</translation>
    </message>
    <message>
        <source>It was recorded, but could not be set back.</source>
        <translation>記録しましたが、元に戻せませんでした。</translation>
    </message>
    <message>
        <source>It was recorded; whether it is set back is in doubt.</source>
        <translation>記録しましたが、元に戻ったかは不明です。</translation>
    </message>
    <message>
        <source>It stays a finding until the next sync finds it as it should be: look there, then try again.</source>
        <translation>次の同期で正しい状態が確認されるまで検出のままです。確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Version %1 leaves the stage %2 of %3 on the server, as soon as you confirm.</source>
        <translation>確認すると、バージョン%1はサーバー上で%3のステージ%2から外れます。</translation>
    </message>
    <message>
        <source>The stage %1 of %2 is that of %3 again, instead of %4, as soon as you confirm.</source>
        <translation>確認すると、%2のステージ%1は%4ではなく再び%3のものになります。</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation>次、前の行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>フィルターへ移動</translation>
    </message>
</context>
<context>
    <name>countersign::SnoozeSheet</name>
    <message>
        <source>Snooze %1</source>
        <translation>%1をスヌーズ</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>終了日時 (UTC)</translation>
    </message>
    <message>
        <source>It moves to the end of your list until then. The deadline stays %1: whatever has no approval by then expires. Nothing is recorded, and only this client knows.</source>
        <translation>それまで一覧の末尾に移動します。申請の期限は%1のままで、それまでに承認されないものは期限切れになります。何も記録されず、このクライアントだけが把握します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Until, this computer’s time</source>
        <translation>期限 (このコンピューターの時刻)</translation>
    </message>
</context>
<context>
    <name>countersign::SourceWatch</name>
    <message>
        <source>%1 cannot be reached, and this needs it: %2</source>
        <translation>%1に接続できず、この操作には必要です: %2</translation>
    </message>
</context>
<context>
    <name>countersign::SparklineDelegate</name>
    <message>
        <source>No values.</source>
        <translation>値はありません。</translation>
    </message>
    <message>
        <source>One value: %1.</source>
        <translation>値は1つ: %1。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 over %n values, least %3, greatest %4.</source>
        <translation>
            <numerusform>%1から%2まで%n個の値、最小%3、最大%4。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TimeLeft</name>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>countersign::Tour</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>ここが最初のステップです。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>countersign::TryView</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>試行(&amp;T)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Judged (UTC)</source>
        <translation>判定日時 (UTC)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>With this file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>Rules that differ</source>
        <translation>異なるルール</translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation>理由 (永久に保存)</translation>
    </message>
    <message>
        <source>What changes, and why now?</source>
        <translation>何が変わり、なぜ今なのですか？</translation>
    </message>
    <message>
        <source>Propose it to the policy-owners</source>
        <translation>policy-ownerに提案</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ポリシーファイル</translation>
    </message>
    <message>
        <source>A policy file, as credit-high.yaml</source>
        <translation>ポリシーファイル (例: credit-high.yaml)</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>ポリシーファイルを選択</translation>
    </message>
    <message>
        <source>Try it against past requests</source>
        <translation>過去の申請で試す</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>先にファイルを指定してください。</translation>
    </message>
    <message>
        <source>Past requests with both verdicts</source>
        <translation>過去の申請と両方の判定</translation>
    </message>
    <message>
        <source>Choose a policy file. It is judged against the facts that were stored with past requests; nothing is written.</source>
        <translation>ポリシーファイルを選択してください。過去の申請とともに保存されたファクトに対して判定します。何も書き込まれません。</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml);;All files (*)</source>
        <translation>ポリシー (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is larger than a policy can be.</source>
        <translation>「%1」はポリシーの上限サイズを超えています。</translation>
    </message>
    <message>
        <source>line %1: rule %2 expects %3, gets %4</source>
        <translation>%1行目: ルール %2の期待値は%3、結果は%4</translation>
    </message>
    <message>
        <source>Judging past requests by %1</source>
        <translation>%1で過去の申請を判定中</translation>
    </message>
    <message>
        <source>%1 version %2 · %3</source>
        <translation>%1 バージョン %2 · %3</translation>
    </message>
    <message>
        <source>Not judged, as their stored case is missing: %1.</source>
        <translation>保存されたケースがないため判定できなかったもの: %1。</translation>
    </message>
    <message>
        <source>none; the file does not apply</source>
        <translation>なし (このファイルは適用対象外)</translation>
    </message>
    <message>
        <source>%1, %2 to %3: then %4, with this file %5. Rules that differ: %6</source>
        <translation>%1、%2 → %3: 当時 %4、このファイル %5。異なるルール: %6</translation>
    </message>
    <message>
        <source>There are no past requests yet.</source>
        <translation>過去の申請はまだありません。</translation>
    </message>
    <message>
        <source>Nothing was judged.</source>
        <translation>何も判定されていません。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3. %4</source>
        <translation>%1: %2 → %3。%4</translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner, which nobody holds; an admin can grant it.</source>
        <translation>提案には職務 policy-ownerが必要ですが、持つ人がいません。管理者が付与できます。</translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner. Who can: %1.</source>
        <translation>提案には職務 policy-ownerが必要です。可能な人: %1。</translation>
    </message>
    <message>
        <source>Try a policy file first.</source>
        <translation>先にポリシーファイルを試してください。</translation>
    </message>
    <message>
        <source>The file&apos;s own tests fail.</source>
        <translation>ファイル自体のテストが失敗しています。</translation>
    </message>
    <message>
        <source>Give a reason of at least 10 characters first.</source>
        <translation>先に理由を10文字以上入力してください。</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>記録しています。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Recorded in #%1: %2 asks to adopt it.</source>
        <translation>#%1に記録しました: %2で採用を申請。</translation>
    </message>
    <message>
        <source>Another policy-owner has to approve it.</source>
        <translation>別のpolicy-ownerの承認が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file&apos;s own %1 tests fail; it cannot be proposed like that.</source>
        <translation>
            <numerusform>ファイル自体のテスト%1件中%n件が失敗しています。このままでは提案できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n past request(s): %1.</source>
        <translation>
            <numerusform>過去の申請%n件を判定しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>no verdict would differ</source>
        <translation>判定の変化なし</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) would differ</source>
        <translation>
            <numerusform>%n件の判定が変化</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>rules that differ</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Browse for a policy file</source>
        <translation>参照: ポリシーファイル</translation>
    </message>
</context>
<context>
    <name>countersign::VerifyBar</name>
    <message>
        <source>Also &amp;replay</source>
        <translation>リプレイも実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show both</source>
        <translation>両方を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>再検証(&amp;V)</translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation>読み取り専用: 監査者</translation>
    </message>
    <message>
        <source>Also replay</source>
        <translation>リプレイも実行</translation>
    </message>
    <message>
        <source>Make every state table anew from the ledger alone and compare.</source>
        <translation>台帳だけからすべての状態テーブルを再構築して比較します。</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>Check chain, keys, every signature, checkpoints and stored bytes from the first record on.</source>
        <translation>最初のレコードから、チェーン、鍵、すべての署名、チェックポイント、保存データを検査します。</translation>
    </message>
    <message>
        <source>Show both records</source>
        <translation>両方のレコードを表示</translation>
    </message>
    <message>
        <source>Show the record that does not match, and the one before it.</source>
        <translation>一致しないレコードとその前のレコードを表示します。</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: everything can be read, verified and exported, and each of your exports is recorded.</source>
        <translation>監査者としてサインインしています。すべてを閲覧、検証、エクスポートでき、エクスポートはそのつど記録されます。</translation>
    </message>
    <message>
        <source>Verifying the chain… %1 s</source>
        <translation>チェーンを検証中… %1秒</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>未検証です。</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>チェーンを検証中…</translation>
    </message>
    <message>
        <source>Chain, keys, signatures, checkpoints and every stored byte against its digest.</source>
        <translation>チェーン、鍵、署名、チェックポイント、およびすべての保存データとダイジェストの照合。</translation>
    </message>
    <message>
        <source>#%1 does not match #%2: records after it cannot be trusted.</source>
        <translation>#%1が#%2と一致しません。それ以降のレコードは信頼できません。</translation>
    </message>
    <message>
        <source>The ledger ends at #%1 and was longer before: its end is missing.</source>
        <translation>台帳は#%1で終わっていますが、以前はもっと長いものでした。末尾が失われています。</translation>
    </message>
    <message>
        <source>#%1 does not hold: records after it cannot be trusted.</source>
        <translation>#%1が整合していません。それ以降のレコードは信頼できません。</translation>
    </message>
    <message>
        <source>The ledger does not hold: trust nothing that follows the first fault.</source>
        <translation>台帳が整合していません。最初の不整合より後は一切信頼しないでください。</translation>
    </message>
    <message>
        <source>Chain verified to #%1 in %2 s</source>
        <translation>チェーンを#%1まで検証済み (%2秒)</translation>
    </message>
    <message>
        <source>Replayed: %1 tables, %2 rows, no difference.</source>
        <translation>リプレイ完了: テーブル%1件、%2行、差異なし。</translation>
    </message>
    <message>
        <source>Practice keys lie beside this workspace: it proves nothing.</source>
        <translation>練習用の鍵がこのワークスペースと一緒に保管されているため、何も証明されません。</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>先頭 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “countersign verify” lists them.</source>
        <translation>
            <numerusform>ほか%n件。「countersign verify」で一覧を表示できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); restore from a backup and compare.</source>
        <translation>
            <numerusform>不整合%n件。バックアップから復元して比較してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>anchored to #%1, %2, by a checkpoint of %3</source>
        <translation>#%1まで固定済み、%2、%3のチェックポイント</translation>
    </message>
    <message>
        <source>no checkpoint covers it yet</source>
        <translation>まだどのチェックポイントの対象でもありません</translation>
    </message>
    <message numerus="yes">
        <source>%n newest record(s) could still be changed unseen; a checkpoint seals them.</source>
        <translation>
            <numerusform>最新の%n件のレコードは、まだ気付かれずに変更される可能性があります。チェックポイントで封印されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VersionListPane</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>No version fits the filter.</source>
        <translation>フィルターに一致するバージョンはありません。</translation>
    </message>
    <message>
        <source>No version is registered yet. Drop its files on its model, or use “Register a version…”.</source>
        <translation>登録済みのバージョンはまだありません。ファイルをモデルにドロップするか、「バージョンを登録…」を使ってください。</translation>
    </message>
    <message>
        <source>No version of %1 is registered yet. Drop its files on the model, or use “Register a version…”.</source>
        <translation>%1の登録済みバージョンはまだありません。ファイルをモデルにドロップするか、「バージョンを登録…」を使ってください。</translation>
    </message>
</context>
<context>
    <name>countersign::VersionPane</name>
    <message>
        <source>Request promotion…</source>
        <translation>昇格を申請…</translation>
    </message>
    <message>
        <source>Verify checksum</source>
        <translation>チェックサムを検証</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>廃止…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>It is live in %1: promote another version, or roll back, first.</source>
        <translation>%1で稼働中です。先に別のバージョンを昇格させるか、ロールバックしてください。</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>稼働環境</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>リスク区分</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1件、合計%2</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>not read again since it was registered</source>
        <translation>登録後の再読み取りなし</translation>
    </message>
    <message>
        <source>as registered, %1</source>
        <translation>登録どおり、%1</translation>
    </message>
    <message>
        <source>not as registered, %1</source>
        <translation>登録内容と相違、%1</translation>
    </message>
    <message>
        <source>On its server…</source>
        <translation>サーバー上…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, and who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>エビデンスを追加…</translation>
    </message>
    <message>
        <source>Give it a card…</source>
        <translation>カードを付ける…</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>a time, who, and why</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>countersign::VersionTable</name>
    <message numerus="yes">
        <source>%1 bytes in %n file(s)</source>
        <translation>
            <numerusform>%1バイト、%nファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, by %3, registered %4</source>
        <translation>%1、%2、作成者 %3、登録 %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>live in %1</source>
        <translation>%1で稼働中</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>%1へ: %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1: %2, %n rule(s)</source>
        <translation>
            <numerusform>%1へ: %2、%nルール</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate to %2: %3</source>
        <translation>%1、%2へのゲート: %3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>%1, live in %2</source>
        <comment>where a version is barred, and where it serves</comment>
        <translation>%1、%2で稼働中</translation>
    </message>
</context>
<context>
    <name>countersign::VersionView</name>
    <message>
        <source>Copied %1</source>
        <translation>%1をコピーしました</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Reading the version…</source>
        <translation>バージョンを読み込み中…</translation>
    </message>
    <message>
        <source>No evidence has been added to this version; the gate cannot pass without it where a policy asks for it.</source>
        <translation>このバージョンにはエビデンスが追加されていません。ポリシーがエビデンスを求める場合、ゲートは合格できません。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>It is the only version of its model.</source>
        <translation>このモデルの唯一のバージョンです。</translation>
    </message>
    <message>
        <source>The version is retired.</source>
        <translation>このバージョンは廃止されています。</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>ファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation>すべてのファイルを再読み取り中…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み込み中</translation>
    </message>
    <message>
        <source>Every file is as it was registered (checked %1).</source>
        <translation>すべてのファイルが登録どおりです (%1に確認)。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>余分</translation>
    </message>
    <message>
        <source>The stored files are not what was registered. %1.</source>
        <translation>保管ファイルが登録内容と異なります。%1。</translation>
    </message>
    <message>
        <source>Do not promote this version; restore the files from a backup and verify again.</source>
        <translation>このバージョンを昇格させないでください。バックアップからファイルを復元し、再検証してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Requesting a promotion</source>
        <translation>昇格の申請</translation>
    </message>
    <message>
        <source>Retiring a version</source>
        <translation>バージョンの廃止</translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>エビデンスの追加</translation>
    </message>
    <message>
        <source>Giving a version its card</source>
        <translation>バージョンへのカードの付与</translation>
    </message>
</context>
<context>
    <name>countersign::ViewMenu</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation>ビュー: フィルター、並び順、列を名前を付けて保存</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (最初に表示)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>すべて(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>このビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose or save a view first.</source>
        <translation>先にビューを選択または保存してください。</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Begin with this view</source>
        <translation>最初に表示するビューにする(&amp;B)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>ビュー「%1」の名前を変更</translation>
    </message>
</context>
<context>
    <name>countersign::WallWindow</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>フィルターに一致する行はありません。</translation>
    </message>
</context>
<context>
    <name>countersign::WelcomePage</name>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>A folder with the models, requests and decisions of your team, or of your own.</source>
        <translation>チームまたは自分のモデル、申請、決定を収めたフォルダーです。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>For yourself or your team, in a new folder. You begin alone and let others in.</source>
        <translation>自分用またはチーム用に、新しいフォルダーに作成します。1人で始めて、後からほかの人を追加できます。</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>サンプルワークスペースを開く</translation>
    </message>
    <message>
        <source>Real models with a failing gate and an incident, to try everything without consequences.</source>
        <translation>実際のモデルに、不合格のゲートとインシデントを用意しています。影響を気にせずすべてを試せます。</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Decide together which AI model versions go live, and be able to show later who decided what, when and on which evidence.</source>
        <translation>どのAIモデルのバージョンを稼働させるかを共同で決定し、誰が、何を、いつ、どのエビデンスに基づいて決定したかを後から示せるようにします。</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
</TS>
