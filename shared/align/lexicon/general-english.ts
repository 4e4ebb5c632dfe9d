/** More English things of case work, beside english-subjects.ts: the same concept names add up. Whole words, compared as stems. */
export const generalEnglish = `
# papers
application = application form、application documents、application file、application package、submission、admission request、request form、online application、written application、paper application / papers、folder、the file
document = documents、documentation、required documents、necessary documents、supporting documents、written proof、record file、deed、credentials、certified copy、materials / papers、stuff、folder、envelope
form = forms、standard form、form sheet、application blank、declaration form、registration form / sheet、slip
certificate = certificates、certified document、official certificate、confirmation letter、written confirmation、extract、certified extract、official document、licence、license / paper
transcript = transcript of records、grade、school certificate、school leaving certificate、academic transcript、marks sheet、final grade、grade point average、gpa
degree = bachelor certificate、degree certificate、bachelor grade、university degree、higher education entrance qualification、academic degree、diploma、previous studies、prior degree
language certificate = language skills、language requirement、english skills、german test、language level、english certificate、english proficiency
reference = references、recommendation letter、letter of reference、referees
motivation letter = letter of motivation、personal statement、statement of purpose、cover letter、essay
curriculum vitae = résumé、career、life history
identity card = passports、national identity card、travel document、proof of identity document、valid passport、personal identification、driving licence、driver license
letter of acceptance = acceptance、admission、letter of admission、positive notification、notice of admission、confirmation of admission、offer、positive answer、admission confirmation
letter of rejection = rejection、letter of refusal、negative notification、notice of refusal、negative answer、refusal、denial
letter = letters、written message、written communication、correspondence、notice
receipt = acknowledgement of receipt、confirmation of receipt、receipt confirmation、proof of payment、voucher
fee = fees、tuition、tuition fee、application fee、registration fee、stamp duty、administrative fee、expenses
deadline = closing date、time、on time、cut off date、expiry、expiration、period、due、semester、time frame、within days
online portal = web site、online form、online system、web application、e-mail、email、web portal、internet form、electronic application
checklist = check list、list of documents、requirements list
list = listing、table、overview、register of、roster、index、spreadsheet
report = summary、minutes、protocol、opinion、statement、expert report
number = id number、identifier、identification number、personal number、code、registration number、reference number、social security number、tax id、insurance number、national number、personal identity number
stamp = seal、official seal、rubber stamp
envelope = parcel、postal mail、post、registered mail
copy = copies、certified copy、duplicate copy

# people and bodies
applicant = applicants、candidates、students、the student、applying student、future student、the person、citizen、customer、client、requester、petitioner、party、foreign student、international applicant
parents = parent of child、mother of child、father of child、married parents、unmarried parents、mother or father、family members、couple、spouse、husband、wife
child = newborn child、new born、kid、son、daughter、infant child
committee = selection committee、admission committee、admissions committee、admission board、examination board、examining committee、commission members、review panel、board of examiners、jury
office = offices、student office、admission office、admissions office、examination office、student secretariat、international office、central office、student affairs、registrar office、enrolment office、administrative office、front office、secretary、registry
professor = professors、chair、dean、dean office、head of programme、programme director、director、faculty、department、tutor、examiner、reviewer、academic staff、study director
clerk = official、employee、staff、officer、worker、civil servant、administrator、secretary、assistant、case worker、caseworker、agent、operator
registrar = registrars、civil registrar、registration officer、registry clerk、registry official、civil status officer
registry office = civil registry office、vital records office、births registry、registrar general、civil register office、municipal registry、population registry、citizens registry、civil records
municipality = municipal office、municipal administration、city hall、town hall、local government、local authority、city、town、city office、commune、citizen service、residents registration office、district office
ministry = state、government、national authority、federal office、central authority、interior ministry
hospital = hospitals、birth clinic、health centre、health center、medical centre、maternity hospital、midwives、nurse、physician、medical staff、birth centre
embassy = consulate、diplomatic mission、foreign office、consular
court = judge、notary、tribunal
university = college、school、higher education institution、institution、uni assist、graduate school、campus
witness = witnesses、attesting person
bank = bank account、account、account number
system = database、information system、computer、software、register system、electronic system、data base、central system

# subjects
birth = births、birth of child、live birth、birth event、newborn registration、child birth、delivery
birth certificate = birth certificates、certified birth certificate、birth attestation、extract from birth register、extract of birth、birth deed、certificate of live birth、birth registration certificate
birth notification = birth notice、notice of birth、birth form、birth declaration form、birth registration form、hospital birth record、medical birth certificate、medical certificate of birth、birth statement、confirmation of birth、birth confirmation
birth register = register of births、civil register、birth registration、birth registry、registration of birth、birth entry、birth book、population register、civil registration、birth record
death = deceased、death certificate、stillbirth、stillborn
marriage = married、marital status、wedding、family book、marriage record、civil status
name = names、child name、name of child、naming of child、choice of name、name declaration
paternity = paternity acknowledgement、father declaration、recognition、declaration of paternity、acknowledge paternity、custody、joint custody / father recognise child、recognise child、recognises child
nationality = citizen status、foreign、nationality of parents、alien、immigrant、residence permit
residence = place of birth、home、residence registration、place of living、registered address
requirement = requirements、eligible、entitled、sufficient、qualifies、conditions、precondition、formal requirement、admission requirement、formal criteria、legal requirement、admissible、admissibility
completeness = complete application、complete and correct、document complete、all present、fully、completeness check
correctness = plausible、plausibility、consistency、authentic、authenticity、right、wrong、incorrect、flaw、inconsistent、fraud
missing = lacks
rank list = rank、list of applicants、list of candidates、ranking order、priority list、applicant list
waiting list = reserve list、standby、waitlist、applicant pool
place = places、free place、available place、capacity、slots、quota
programme = study programme、degree programme、master programme、course programme、study course、module、bachelor programme、major、degree course、curriculum
semester = term、winter semester、academic year、intake
result = results、outcome、findings、test results、exam results、score、mark、decision result、evaluation result
data = details of、personal data、data set、dataset、data record、personal details、applicant data、student data、information about
register = registers、registration book、record book、central register、national register、ledger
health insurance = insurance certificate、health fund、insurance company、social security、social insurance、insurer、sickness fund、health insurer
tax office = tax authorities、revenue authority、revenue、tax number、fiscal office、internal revenue
allowance = child benefits、parental allowance、family allowance、family benefit、maternity benefit、family support、subsidy
student card = student id、student id card、matriculation number、enrolment certificate、account for student
certificate < document
application < document
application ~ apply 0.7
application ~ form 0.6
motivation letter < document
curriculum vitae < document
transcript < document
waiting list ~ rank list 0.6
waiting list ~ wait 0.3
letter < document
receipt ~ confirm 0.4
clerk ~ office 0.6
clerk ~ registrar 0.7
municipality ~ office 0.6
municipality ~ registry office 0.7
ministry ~ office 0.4
embassy ~ office 0.4
university ~ office 0.3
university ~ professor 0.3
birth register ~ register 0.6
birth register ~ birth certificate 0.5
birth register ~ birth notification 0.4
marriage ~ marriage certificate 0.7
result ~ decide 0.3
result ~ test 0.4
report ~ record 0.3
number ~ data 0.3
requirement ~ assess 0.3
requirement ~ check 0.2
system ~ data 0.5
system ~ register 0.5
list ~ rank list 0.5
list ~ record 0.3
fee ~ pay 0.7
fee ~ charge 0.6
student card ~ enrol 0.5
envelope ~ send 0.4
stamp ~ certify 0.5
parents ~ applicant 0.3
deadline ~ wait 0.3
witness ~ declare 0.3
missing ~ request 0.3
allowance ~ pay 0.3
death ~ birth 0.1
birth notification ~ notify 0.6
birth notification ~ document 0.4
result ~ answer 0.5
letter of acceptance ~ letter 0.6
letter of rejection ~ letter 0.6
letter of acceptance ~ send 0.3
letter of rejection ~ send 0.3
name ~ declare 0.2
`
