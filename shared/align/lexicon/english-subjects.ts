/** What English case work is about: papers, people and conditions of admission and civil registration. */
export const englishSubjects = `
# papers
document = paper、paperwork、file、dossier、record、material、evidence、proof、attachment、enclosure
form = application form、blank、template、questionnaire
certificate = attestation、diploma、proof of、testimonial、deed
transcript = grades、marks、academic record、school report、grade report、certificate of grades
degree = bachelor、bachelor degree、first degree、diploma、qualification、undergraduate degree
language certificate = language test、language proof、proof of language、toefl、ielts、english test、language skill、proficiency
reference = letter of recommendation、recommendation、referee
curriculum vitae = cv、resume
identity card = id、id card、passport、identity document、identification document、proof of identity
letter of acceptance = acceptance letter、admission letter、letter of admission、notification of acceptance、admission notice、offer letter、positive decision letter
letter of rejection = rejection letter、rejection notice、refusal letter、notification of rejection、negative decision letter
copy = duplicate、photocopy
fee = charge、cost、price、dues、payment
deadline = due date、time limit、term、period、closing date
online portal = portal、web form、website、online、internet、electronic

# people and bodies
applicant = candidate、student、prospective student、person、claimant、petitioner
committee = commission、board、panel、jury、examining board、selection board
office = bureau、authority、department、agency、administration、secretariat、registry
registrar = registry officer、official、clerk、officer、employee、staff
professor = lecturer、academic、faculty member、teacher
registry office = civil registry、register office、registration office、civil status office
hospital = clinic、maternity ward、doctor、midwife
parents = parent、mother、father、guardian、legal guardian、family
child = newborn、baby、infant
marriage certificate = marriage record、wedding certificate、proof of marriage

# subjects
birth = born、delivery of child
birth certificate = certificate of birth、birth record、birth document
birth notification = notification of birth、report of birth、birth report、birth announcement、declaration of birth、birth declaration
name = prename、forename、married name、maiden name、first name、family name、surname、last name、naming、given name
paternity = fatherhood、acknowledgement of paternity、recognition of paternity
nationality = citizenship
residence = address、domicile、place of residence、home address
requirement = condition、criterion、criteria、prerequisite、eligibility、entitlement、suitability、qualified
completeness = complete、completely、complete documents、all documents、full
correctness = correct、correctly、accuracy、accurate、error、mistake、valid、validity
rank list = ranking list、waiting list、shortlist、ranking
place = seat、study place、slot
programme = program、course、course of study、study、subject、field of study、master、studies
data = information、details、particulars、entry、entries
register = registry、book、roll、directory、database、system
health insurance = insurance、medical insurance、health cover
tax office = revenue office、tax authority、tax
allowance = benefit、child benefit、support、grant
certificate ~ document 0.5
transcript ~ certificate 0.5
degree ~ certificate 0.4
degree ~ transcript 0.4
language certificate < certificate
birth certificate < certificate
marriage certificate < certificate
identity card < document
form < document
letter of acceptance ~ accept 0.7
letter of rejection ~ reject 0.7
letter of acceptance ~ letter of rejection 0.2
committee ~ professor 0.4
office ~ registrar 0.6
registry office < office
registry office ~ registrar 0.6
hospital ~ birth notification 0.3
rank list ~ rank 0.9
online portal ~ data 0.2
requirement ~ completeness 0.3
completeness ~ missing 0.5
completeness ~ complete 0.6
correctness ~ correct 0.6
birth ~ birth certificate 0.4
birth ~ birth notification 0.6
child ~ birth 0.4
contract = agreement、enrolment contract、study contract
contract ~ sign 0.4
opinion = advice、expertise、legal opinion、comment、view、assessment opinion
opinion ~ consult 0.6
opinion ~ report 0.5
statistics = statistical、statistic、statistical office、statistics bureau、census
supervisor = supervisory authority、superior、head of office、manager、higher authority
supervisor ~ office 0.4
supervisor ~ registrar 0.3
interview date = appointment、interview appointment、slot、time slot、date of interview
interview date ~ appoint 0.7
interview date ~ interview 0.4
reviewer = evaluator、assessor、examiner、referee、expert
reviewer ~ professor 0.6
reviewer ~ committee 0.5
candidate pool = applicant pool
candidate pool ~ waiting list 0.8
legitimacy = legal basis、legal requirement、law、regulation、statute、rule、guideline
legitimacy ~ requirement 0.6
fee waiver = exemption from fee、scholarship、grant application、financial aid
birth certificate ~ record 0.3
score = points、point、mark、scoring
score ~ assess 0.6
score ~ calculate 0.4
duplicate entry = already registered、duplicate registration、double entry、double registration
duplicate entry ~ register 0.4
delayed registration = late declaration、late registration、delayed notification
delayed registration ~ register 0.4
court decision = court order、ruling、judgment of court、court ruling
court decision ~ court 0.7
`
