/** More English verbs of case work, beside english-actions.ts: the same concept names add up. Whole words, compared as stems. */
export const actionsEnglish = `
# coming in
receive = reception、received、be given、come to hand、take delivery、collect from、be delivered / come in、arrives、arrival、pick up、gather、take、incoming、obtain from
apply = applying、make application / fill out form
submit = file、turn in、bring、produce、send in、deposit、enclose、attach、upload / bring along、drop off、show
request = apply for、demand、claim、petition、order、require、solicit、request for、call in / ask、want、need
invite = summons、convene、appointment letter、call to、invitation letter、send invitation / ask to come、ask to attend、have come
register = registration、put on register、add to register、inscribe、inscription、book in、book、list / put on list、add to list、put down
record = entry、data entry、make entry、input、note down、document、put on file、take down、file、minute、protocol / key、punch、write into、jot down、type
create = creation、draw、formulate、establish、issue document、preparation、compilation、set、build、fill、edit、composition / write up、make out、put together、get ready
prepare = preparation、make ready、arrange、set out、lay out / get ready、put together
print = printing、print off、run off / paper copy
scan = scanning、optical reading、digital copy、read in、import
copy = copying、transcribe、make copy、photocopying、photostat
sort = sorting、distribute、allocate、split、separate、divide、categorise、categorize、classification、assign to group / put in order、put into piles
open = opening、open case、open letter、unseal
assign = assignment、allocate、allocation、appoint clerk、designate、delegate、attribute、dispatch to / give to、put in charge、nominate
attach = append、add、enclose、annex、staple、merge with / put with、clip
fill in = complete form、fill out、completion of form / write in、put in

# checking and deciding
check = checking、control、cross examine、audit、scrutinise、scrutinize、proof read、confirm、revise、recheck、double check、observe、monitor、inspection / look through、look into、have a look、go over、take a look、see whether、find whether、make certain、watch
verify = verification、validate、validation、authenticate、prove、ascertain、plausibility / make sure、be sure
compare = comparison、check against、match、matching、contrast、align、set against、reconciliation / lay side by side
assess = assessing、weigh、grading、rating、appraisal、judgement、judgment、expert opinion、estimate、calculate score / think over、have opinion、look at quality
evaluate = evaluation、assess、assessment、grade、appraise、review、rate
test = examination、exam、entrance exam、entrance test、admission test、written exam、aptitude assessment
interview = interviewing、oral exam、oral examination、telephone interview、personal talk、conduct interview、talk to、hearing / speak with、talk with、meet
rank = ranking、rank order、prioritise、prioritize、order by、position、place on list、merit / put in order、put in line
select = selection、choosing、nominate、nomination、short list、shortlisting、draw lots、pick out / sort out best
decide = deciding、make decision、take decision、rule、determination、conclude、settle、verdict、resolution、final decision、vote / make up mind
calculate = calculation、reckon、sum、total、convert、conversion、determine grade、calculate average、score / add
identify = identity check、recognise、recognize、establish identity、detect、spot、locate person / find、who is
accept = acceptance、accepted、give approval、give consent、consent、authorise、authorize、allow、give place、offer / say yes、let in、take on、green light
reject = rejection、rejected、turn down、exclusion、disqualify、fail、negative decision、unsuccessful / drop、throw out、sort out
approve = approval、sanction、endorse、release、permit、authorisation、authorization、clear、ratify / sign off、give go ahead、ok
sign = signing、put signature、signed、subscribe、initial / put name under
certify = certifying、certification、notary、apostille、legalisation、legalization、make certified copy、seal / put stamp on
confirm = commitment、commit、confirming、confirmed、confirm receipt、acknowledge receipt、receipt confirmation、give confirmation、assent / say that
clarify = clarification、resolve question、inquire further、enquiry、inquiry、follow up、sort out question / ask back、find out more
consult = consultation、advise、advice、discuss、discussion、confer、seek opinion、coordinate / talk over、ask for opinion
declare = declaration、state、statement、report birth、testify、assert、affirm / say
acknowledge = recognition、recognise、acknowledgement、admit fatherhood

# going out
send = sending、send out、send off、sent、mailing、posting、dispatching、forwarding、send on、send over、put in post、transfer to、deliver to、submit to、circulate、distribute / drop in mail、put in mailbox、hand on、get to
forward = pass on、relay、redirect、route、transfer、refer、referral、hand over、delegate、forward to、transmit / give on、hand on、pass to
notify = notifying、notice、give notice、send notice、send notification、contact、reply to、get in touch、call、phone、ring / tell、say、let know
publish = publication、post、display、make public、announcement、put online、advertise / hang out、put up
issue = issuing、issuance、hand out、grant certificate、produce certificate、create certificate、make available / give、hand
provide = provision、give、supply、furnish、offer、make available、present、deliver / hand
remind = reminding、urge、chase up、follow up、second notice、dunning / ask again、nudge
return = returning、send back、give back、reject document、restore、hand back / bring back
answer = answering、reply、response、respond to、feedback、react / write back
wait = waiting、wait for、pause、delay / sit tight
collect = gather、collection、fetch、pick up、assemble、retrieve / get together、round up
complete = completion、deliver missing、hand in later、subsequent delivery、add document / fill the gap
correct = correction、rectification、rectify、amendment、amend、adjust、repair / put right
update = updating、refresh、renew / bring up to date
delete = deletion、remove、removal、purge、discard、destroy、shred、erase / throw away、get rid
archive = archiving、put on file、store、storage、storing、filing、retain、put in archive、backup / lay away、keep
pay = paying、paid、remit、transfer fee、settle、deposit money / hand over money
charge = collect fee、levy、invoice、billing、receive payment、demand payment / ask for money、take money
search = searching、look up、query、browse、consult register / hunt
appoint = appointment、fix date、agree date、set appointment、set up meeting、plan / find a date
visit = come in、attend、appear in person、go、show up、present oneself、travel to
withdraw = withdrawal、drop out、back out、resign、decline offer、abandon
cancel = cancellation、revoke、annul、abort、call off、stop、void / drop
start = beginning、commence、initiate、trigger、launch、started
finish = end、finished、complete process、close case、completed、termination、done、stop
transfer = hand over、transmission、export、convey、exchange data / move、pass
import = load、upload、read in、transfer into、ingest
inform = notify、tell、information、let know、report
assist = help、support、advise、counsel
enrol = enrolment、enroll、matriculate、matriculation、immatriculate、admit as student
translate = translation、translator、sworn translation
convert = conversion、recalculate、map to scale
exempt = waive、waiver、exemption
appeal = complaint、objection、contest、legal remedy
verify < check
evaluate < assess
forward < send
fill in < record
prepare ~ create 0.8
approve ~ accept 0.8
approve ~ decide 0.5
approve ~ sign 0.5
assign ~ forward 0.6
assign ~ sort 0.4
attach ~ submit 0.4
attach ~ record 0.3
fill in ~ apply 0.6
fill in ~ submit 0.4
forward ~ submit 0.5
transfer ~ send 0.8
transfer ~ forward 0.8
import ~ record 0.4
inform ~ notify 0.95
provide ~ submit 0.6
provide ~ issue 0.6
provide ~ send 0.4
publish ~ notify 0.6
clarify ~ request 0.5
clarify ~ check 0.4
consult ~ decide 0.3
consult ~ interview 0.4
declare ~ apply 0.4
declare ~ notify 0.4
declare ~ register 0.4
acknowledge ~ confirm 0.5
acknowledge ~ declare 0.5
verify ~ identify 0.4
verify ~ confirm 0.5
verify ~ assess 0.4
evaluate ~ rank 0.4
evaluate ~ calculate 0.4
rank ~ calculate 0.4
rank ~ sort 0.5
collect ~ receive 0.8
collect ~ pay 0.1
charge ~ pay 0.8
complete ~ request 0.4
complete ~ submit 0.6
complete ~ receive 0.4
cancel ~ withdraw 0.6
cancel ~ reject 0.3
cancel ~ delete 0.4
enrol ~ register 0.8
enrol ~ accept 0.4
archive ~ finish 0.2
wait ~ receive 0.4
remind ~ request 0.5
return ~ reject 0.4
issue ~ certify 0.4
issue ~ notify 0.3
create ~ fill in 0.4
search ~ check 0.4
interview ~ assess 0.5
test ~ assess 0.5
assist ~ consult 0.6
convert ~ calculate 0.7
exempt ~ pay 0.3
visit ~ apply 0.2
start ~ open 0.5
attach ~ complete 0.4
attach ~ provide 0.4
print ~ issue 0.5
print ~ create 0.5
return ~ request 0.4
confirm ~ answer 0.4
sign ~ issue 0.4
withdraw ~ reject 0.3
`
