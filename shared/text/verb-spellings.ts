/**
 * Everyday verbs that are written in kanji or in kana: kanji, reading of the kanji, and the kana that may follow
 * (the first letters of the conjugation). `聞=き:かきくけこい` lets 聞く and きく, 聞いて and きいて meet.
 */
const table = `
聞=き:かきくけこい 聴=き:かきくけこい 見=み:るてたせまなよらえ 出=だ:さしすせそ 出=で:るてたまな 渡=わた:さしすせそっりるれ
貰=もら:わいうえおっ 頂=いただ:かきくけこい 受=う:けか 込=こ:まみむめもん 書=か:かきくけこい 打=う:たちつてとっ
押=お:さしすせそ 送=おく:らりるれろっ 取=と:らりるれろっ 撮=と:らりるれろっ 持=も:たちつてとっ 待=ま:たちつてとっ
言=い:わいうえおっ 頼=たの:まみむめもん 直=なお:さしすせそるりら 返=かえ:さしすせそるりら 調=しら:べ 比=くら:べ 並=なら:べぶび
配=くば:らりるれろっ 届=とど:けくき 預=あず:かけ 作=つく:らりるれろっ 分=わ:けか 回=まわ:さしすせそりるっ 廻=まわ:さしすせそりるっ
入=い:れ 消=け:さしすせそ 決=き:めま 閉=と:じ 綴=と:じ 貼=は:らりるれろっ 拾=ひろ:わいうえおっ 足=た:さしすせそり
数=かぞ:え 集=あつ:めま 知=し:らりるっ 伝=つた:え 教=おし:え 呼=よ:ばびぶべぼん 探=さが:さしすせそ 捜=さが:さしすせそ
控=ひか:え 写=うつ:さしすせそ 移=うつ:さしすせそりるっ 読=よ:まみむめもん 選=えら:ばびぶべぼん 払=はら:わいうえおっ
違=ちが:わいうえおっ 合=あ:わいうえおっ 当=あ:てた 上=あ:げが 下=さ:げが 付=つ:けかきく 着=つ:けかきく 載=の:せっら 乗=の:せっら
外=はず:さしすせそれ 続=つづ:けくき 始=はじ:めま 終=お:わえ 止=と:めま 使=つか:わいうえおっ 開=あ:けいかくき 置=お:かきくけこい
積=つ:まみむめもん 束=たば:ね 包=つつ:まみむめもん 封=ふう:じ 折=お:らりるれろっ 切=き:らりるれろっ 重=かさ:ねな 揃=そろ:わいうえおっ
戻=もど:さしすせそりるっ 引=ひ:かきくけこい 起=お:こき 拭=ふ:か 測=はか:らりるれろっ 計=はか:らりるれろっ 通=とお:さしすせそりるっ
残=のこ:さしすせそりるっ 済=す:まみむめもん 流=なが:さしすせそれ 掛=か:けか 架=か:けか 替=か:えわ 変=か:えわ 換=か:えわ 買=か:わいうえおっ
借=か:りる 貸=か:さしすせそ 連=つ:れ 訪=たず:ね 尋=たず:ね 訊=き:かきくけこい 断=ことわ:らりるれろっ 思=おも:わいうえおっ
考=かんが:え 話=はな:さしすせそ 示=しめ:さしすせそ 確=たし:か 認=みと:め 改=あらた:め 定=さだ:めま 求=もと:め
申=もう:さしすせそ 願=ねが:わいうえおっ 納=おさ:めま 収=おさ:めま 越=こ:さしすせそえ 住=す:まみむめもん 生=う:まみむめもん
`

export interface VerbSpelling {
  kanji: string
  reading: string
  okurigana: string
}

const spellings: VerbSpelling[] = table
  .trim()
  .split(/\s+/)
  .map((entry) => {
    const [kanji = '', rest = ''] = entry.split('=')
    const [reading = '', okurigana = ''] = rest.split(':')
    return { kanji, reading, okurigana }
  })

/** By kanji, and by the first kana of the reading. */
export const spellingsByKanji: ReadonlyMap<string, VerbSpelling[]> = Map.groupBy(spellings, (spelling) => spelling.kanji)
export const spellingsByKana: ReadonlyMap<string, VerbSpelling[]> = Map.groupBy(
  spellings,
  (spelling) => spelling.reading[0] ?? '',
)
