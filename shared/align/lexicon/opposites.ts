/** Results that exclude each other: alike in wording and place, never the same work. A weight of 0 says so. */
export const opposites = `
認定 ~ 却下 0
承認 ~ 却下 0
許可 ~ 却下 0
決定 ~ 却下 0
認定 ~ 非該当 0
書類完備 ~ 書類不備 0
要件該当 ~ 要件非該当 0
承認可 ~ 承認不可 0
必要 ~ 不要 0
一致 ~ 不一致 0
正常終了 ~ 異常終了 0
市内 ~ 市外 0
国内 ~ 国外 0
本人申請 ~ 代理申請 0
期限内 ~ 期限超過 0
納付済 ~ 未納 0
登録あり ~ 登録なし 0
変更あり ~ 変更なし 0
減額 ~ 増額 0
来庁あり ~ 来庁なし 0
同意あり ~ 同意なし 0
accept ~ reject 0
letter of acceptance ~ letter of rejection 0
letter of acceptance ~ reject 0
letter of rejection ~ accept 0
receive ~ send 0
許可 ~ 不許可 0
許可 ~ 使用不許可 0
開示 ~ 不開示決定 0
開示決定 ~ 不開示決定 0
交付決定 ~ 不交付決定 0
期限内 ~ 未提出者 0
対象外 ~ 要件該当 0
認定 ~ 要件非該当 0
却下 ~ 要件該当 0
却下 ~ 承認可 0
承認 ~ 承認不可 0
許可 ~ 承認不可 0
開始 ~ 終了 0
肯定 ~ 否定 0
あり ~ なし 0
適合 ~ 不適合 0
肯定 ~ 書類不備 0
否定 ~ 書類完備 0
適合 ~ 書類不備 0
不適合 ~ 書類完備 0
肯定 ~ 要件非該当 0
否定 ~ 要件該当 0
`
