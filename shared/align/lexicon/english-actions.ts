/** What offices do, in English: verbs of case work and the words that stand for them. Words are compared as stems. */
export const englishActions = `
# receiving
receive = receipt、get、obtain、accept delivery、take in、collect、pick up、arrive / come in、hand in to
apply = application、request admission
submit = submission、hand in、lodge、file、turn in、deliver、present
request = ask、ask for、demand、require、call for、inquire、enquire
invite = invitation、call、summon、ask to come
register = registration、enrol、enroll、enrolment、enrollment、sign up、matriculate、matriculation、immatriculate
record = document、enter、note、write down、log、keep、save、store、capture、key in、type in、list
create = make、prepare、draw up、draft、generate、produce、compile、set up、write、fill in、fill out、complete form
print = print out
scan = digitise、digitize
copy = duplicate、photocopy
sort = arrange、order、classify、group
open = unpack

# checking and deciding
check = verify、verification、examine、examination、inspect、inspection、review、control、look at、look over、screen、proof、proofread、read through、go through、see if、make sure、validate、ensure
compare = match against、cross check、cross-check、reconcile
assess = assessment、evaluate、evaluation、appraise、judge、rate、consider、mark、score、grade
test = examine、exam、written test、aptitude test、assessment test、trial
interview = talk、conversation、meeting、hearing、oral
rank = ranking、order of merit、shortlist、list of
select = choose、pick、selection、choice、preference
decide = decision、determine、determination、resolve、settle、make decision
calculate = compute、work out、count、determine amount、add up、average
identify = identification、identity、find out、establish、prove identity、verify identity
accept = admit、admission、approve、approval、grant、agree、permit、allow、acceptance、offer place
reject = rejection、refuse、refusal、decline、deny、turn down、turn away、dismiss、exclude / ineligible、unqualified、inadmissible、insufficient、unsuitable
sign = signature、countersign、undersign
certify = certification、attest、authenticate、notarise、legalise、seal、stamp
confirm = confirmation、acknowledge、acknowledgement
conditional = provisional、subject to、on condition、preliminary

# sending and telling
send = post、mail、dispatch、forward、transmit、transfer、pass on、ship、deliver、email、fax、hand over、relay、convey
notify = notification、inform、tell、let know、advise、information、report、communicate、message
issue = hand out、give out、release、deliver、provide、provision、supply、emit
letter = mail、written notice、notice、email、post
remind = reminder、chase
return = give back、send back、hand back、resend
answer = reply、respond、response
wait = await、stand by、pending、until
complete = complement、supply missing、add missing、supplement、remaining、fill gap
missing = incomplete、lack、absent、outstanding、lacking / unavailable、additional、further
correct = amend、mend、change、fix、rectify、revise、edit、adjust
update = refresh、modify、bring up to date
delete = remove、erase、cancel、strike out
archive = file away、store away、put away
pay = payment、charge、fee、cost、transfer money、settle bill、cash、bill
search = look up、look for、find、query、retrieve、seek、investigate、investigation、look into、run through
appoint = schedule、make appointment、arrange date、set date、date / set up appointment、set up
visit = come to、go to、appear、attend
withdraw = withdrawal、take back、give up
start = begin、open、initiate、launch
finish = end、close、finalise、finalize、conclude、terminate
send < notify
letter ~ send 0.4
issue ~ send 0.5
issue ~ create 0.4
request ~ invite 0.5
receive ~ accept 0.2
submit ~ apply 0.5
submit ~ send 0.5
submit ~ receive 0.4
record ~ register 0.5
record ~ create 0.35
check ~ assess 0.6
check ~ compare 0.5
check ~ identify 0.4
check ~ test 0.3
check ~ confirm 0.6
check ~ search 0.4
identify ~ confirm 0.4
register ~ update 0.5
record ~ update 0.5
finish ~ sign 0.3
assess ~ test 0.35
assess ~ rank 0.5
assess ~ decide 0.4
rank ~ select 0.5
select ~ decide 0.4
decide ~ accept 0.4
decide ~ reject 0.3
test ~ interview 0.25
confirm ~ certify 0.5
confirm ~ accept 0.3
notify ~ answer 0.4
notify ~ letter 0.5
request ~ complete 0.3
complete ~ missing 0.8
correct ~ update 0.6
archive ~ record 0.4
send ~ return 0.5
appoint ~ invite 0.5
conduct = hold、carry out、run、perform、administer、undertake、execute
conduct ~ test 0.3
conduct ~ interview 0.3
assign ~ appoint 0.5
pass = hand over、pass to、give to、turn over to
pass ~ forward 0.9
pass ~ send 0.7
pass ~ issue 0.4
announce = announcement、publicise、publicize、proclaim
announce ~ publish 0.8
announce ~ notify 0.7
enclose = include
recognise = recognition of degree、equivalence check、nostrification、credit transfer
recognise ~ check 0.4
deregister = exmatriculate、exmatriculation、unenrol、strike off
deregister ~ delete 0.5
reserve = hold place、keep place、book place
replace = replacement、substitute、move up、move to next、successor
replace ~ select 0.4
`
