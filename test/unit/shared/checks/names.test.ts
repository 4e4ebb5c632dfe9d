import { describe, expect, it } from 'vitest'
import { nameFault } from '../../../../shared/checks/words/name-fault.ts'
import { twoActions } from '../../../../shared/checks/words/two-actions.ts'
import { found, stepsNamed, type FlowSketch } from './flow-text.ts'

describe('a step name says what is done to what', () => {
  it.each([
    ['紙を順につづって棚へ', 'particle'], ['転出証明と届をとじて書庫へ', 'particle'], ['住民票の写しを', 'particle'],
    ['通らなかった家へわびの手紙', 'thing'], ['認定通知書', 'thing'], ['受付簿', 'thing'], ['住基端末', 'thing'],
    ['確認', 'object'], ['決裁する', 'object'], ['受付', 'object'], ['待つ', 'object'], ['審査を行う', 'object'],
    ['書類はそろっているか', 'question'], ['不備は？', 'question'],
  ])('%s does not: %s', (name, fault) => {
    expect(nameFault(name)).toBe(fault)
  })

  it.each([
    '届出人の本人確認', '申請書を受け付ける', '打ち出しを赤ペンで読み合わせ', '異動受付簿に手書き', '着工前現場確認', '支出命令の起票', '軽自動車税の賦課', '被保険者証の検認',
    '認定調査の実施', '本人から事情を聞きとる', '添付書類の有無を確認する（窓口）', '出生届の受理', 'どなたか確かめる', '住民票の写しの申込みをうける', '市長への投票', '前の役場に何月分まで払ったか電話',
    'だれの世帯に入るか続柄をきく', 'Check', 'Registration', '結果リストと名簿カードをつきあわせ', '届を画像でしまう',
  ])('%s does', (name) => {
    expect(nameFault(name)).toBeNull()
  })

  it('gets its object from the only document of the step', () => {
    const sketch: FlowSketch = { ...stepsNamed('受付'), documents: { D: '申請書' }, links: ['D>T0'] }
    expect(found('C08', sketch)).toMatchObject([{ element: 'T0', fix: { kind: 'name', element: 'T0', name: '申請書の受付' } }])
    expect(found('C08', { ...sketch, documents: { D: '申請書', F: '添付書類' }, links: ['D>T0', 'F>T0'] })[0]?.fix).toBeNull()
  })

  it('need not where it heads a sub-process', () => {
    expect(found('C08', { nodes: ['A subProcess 受付'] })).toEqual([])
  })
})

describe('a step name holds one act', () => {
  it.each([
    ['転入届の記載及び提出', ['転入届の記載', '転入届の提出']],
    ['申請内容の確認・入力', ['申請内容の確認', '申請内容の入力']],
    ['届出内容の審査及び資格記録の収録', ['届出内容の審査', '資格記録の収録']],
    ['伺いを見る・印をおす', ['伺いを見る', '印をおす']],
    ['伺いを見る・おす', null],
    ['審査・決裁', null],
    ['申請書を確認し、台帳に登録する', ['申請書を確認する', '台帳に登録する']],
    ['内容を確認した上で送付する', null],
    ['届を受け取り、確認する', null],
    ['書類をそろえてから送る', null],
    ['番号札をわたして用件をきく', ['番号札をわたす', '用件をきく']],
    ['手帳をコピーし赤ペンで番号をかきこむ', ['手帳をコピーする', '赤ペンで番号をかきこむ']],
    ['打ち出しを見て決裁印をおす', ['打ち出しを見る', '決裁印をおす']],
    ['打ち出しを読み合わせ、結果を記録する', ['打ち出しを読み合わせる', '結果を記録する']],
    ['申請書を受け取ってから台帳に書く', ['申請書を受け取る', '台帳に書く']],
    ['書類を確認した上で窓口に渡す', ['書類を確認する', '窓口に渡す']],
    ['カードを借り、番号を写す', ['カードを借りる', '番号を写す']],
  ])('%s holds two', (name, parts) => {
    expect(twoActions(name)?.parts).toEqual(parts)
  })

  it.each([
    '請求内容及び添付書類の確認', '請求者の本人確認及び個人番号の確認', '申請及び届出の受付', '保険料免除・納付猶予申請書の受理', '第一号・第二号被保険者資格の照会', '国保・学校などの回り先メモをわたす',
    '手紙を封筒に入れて郵便で出す', '届を見ながら住基端末に異動を打ちこむ', '口座を書いた請求の紙を出す', 'しめきりの日をこえていないかこよみを見る', '窓口を通して書類を送る', '早見表をもとに金額を出す',
    '住所を確認した結果を伝える', '制度について、住民に説明する', '会社をやめた日をきく', '取り消しを受け付ける', '調査と審査の日程調整', '住民への電話・メール連絡', '窓口で申込み、取消しを受け付ける', '日程に合わせて、調査員を決める', '支給した後の届出を受け付ける', 'Send and file',
  ])('%s holds one', (name) => {
    expect(twoActions(name)).toBeNull()
  })

  it('is split at a press where both names can be told', () => {
    expect(found('C09', stepsNamed('転入届の記載及び提出'))).toMatchObject([
      { element: 'T0', reason: 'checks.C09.parts', fix: { kind: 'split-step', element: 'T0', names: ['転入届の記載', '転入届の提出'] } },
    ])
    expect(found('C09', stepsNamed('用件をきいて番号札をわたす'))).toMatchObject([{ reason: 'checks.C09.joined', values: { joint: 'をきいて' }, fix: null }])
  })
})

describe('steps of one name', () => {
  it('are told from the second on, and by whose they are', () => {
    const sketch = { ...stepsNamed('申請書の確認', '申請書 の確認', '申請書の確認'), lanes: { 窓口: ['T0', 'T1'], 係長: ['T2'] } }
    expect(found('C10', sketch).map(({ element, reason }) => [element, reason])).toEqual([['T1', 'checks.C10.same'], ['T2', 'checks.C10.otherLane']])
  })
})

describe('a term', () => {
  it.each([
    [['打ち出しを読む', '打出しをとじる', '打ち出しを捨てる'], 'T1', '打ち出しをとじる'],
    [['申込の受付', '申し込みの確認', '申込の取消'], 'T1', '申込の確認'],
    [['サーバーを止める', 'サーバーを見る', 'サーバを動かす'], 'T2', 'サーバーを動かす'],
    [['FAXを送る', 'ＦＡＸを受け取る'], 'T1', 'FAXを受け取る'],
    [['マイナンバーカードを読む', '個人番号カードを返す'], 'T1', 'マイナンバーカードを返す'],
  ])('of %j is written in one way, that of most', (names, element, name) => {
    expect(found('C11', stepsNamed(...names))).toMatchObject([{ element, fix: { kind: 'name', element, name } }])
  })

  it.each([
    [['申請書を受け付ける', '申請書の受付']], [['申し込む人にきく', '申込の確認']], [['取り消した届を見る', '届の取消し']], [['見積書を出す', '見込みを出す']],
    [['Check the application', 'Application received']], [['打合せをする', '打ち出しを見る']],
  ])('is not seen where %j differ rightly', (names) => {
    expect(found('C11', stepsNamed(...names))).toEqual([])
  })

  it('is one name per document', () => {
    const sketch: FlowSketch = { ...stepsNamed('a', 'b'), documents: { D: '転入届', F: '転入届書' }, links: ['D>T0', 'F>T1'] }
    expect(found('C11', sketch)).toMatchObject([{ element: 'F', values: { usual: '転入届' } }])
  })
})
