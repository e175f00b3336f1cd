// swift-format-ignore-file
// Written by script/generate-money-model from the model of FollowTheMoney 4.11.2 (MIT); change that, not this.

/// The schemata of FollowTheMoney and their properties, one a line, cells between tabs.
enum MoneyModelTable {
  static let text = """
Address	Thing	addresses				full,summary,city,remarks		
	city	string	city	
	full	address	full address	
	googlePlaceId	identifier	google places id	
	latitude	number	latitude	
	longitude	number	longitude	
	osmId	identifier	openstreetmap place id	
	postOfficeBox	string	po box	
	postalCode	string	postal code	
	region	string	region	
	remarks	string	remarks	
	state	string	state	
	street	string	street address	
	street2	string	street address (ctd.)	
Airplane	Vehicle	airplanes				name,registrationNumber	buildDate,registrationDate	deregistrationDate
	icaoCode	identifier	icao aircraft type designator	
	manufacturer	string	manufacturer	
	serialNumber	identifier	serial number	
Analyzable		analyzables						
	companiesMentioned	name	detected companies	
	detectedCountry	country	detected country	
	detectedLanguage	language	detected language	
	emailMentioned	email	detected e-mail addresses	
	ibanMentioned	identifier	detected ibans	
	ipMentioned	ip	detected ip addresses	
	locationMentioned	address	detected locations	
	namesMentioned	name	detected names	
	peopleMentioned	name	detected people	
	phoneMentioned	phone	detected phones	
Article	Document	articles				title,fileName	date,authoredAt,publishedAt	
Asset	Thing,Value	assets				name		
Associate	Interval	associates	person,associate	associated with			startDate,date	endDate
	associate	entity	associate	Person
	person	entity	person	Person
	relationship	string	relationship	
Audio	Document	audio files				fileName,title	date,authoredAt,publishedAt	
	duration	number	duration	
	samplingRate	number	sampling rate	
BankAccount	Asset	bank accounts				name,iban,accountNumber	openingDate	closingDate
	accountNumber	identifier	account number	
	accountType	string	account type	
	balance	number	balance	
	balanceDate	date	balance date	
	bank	entity	bank	Organization
	bankAddress	string	bank address	
	bankName	string	bank name	
	bic	identifier	bank identifier code	
	closingDate	date	closing date	
	iban	identifier	iban	
	maxBalance	number	maximum balance	
	maxBalanceDate	date	maximum balance date	
	openingDate	date	opening date	
Call	Interval	calls				callerNumber,receiverNumber	startDate,date	endDate
	caller	entity	caller	LegalEntity
	callerNumber	phone	caller's number	
	duration	number	duration	
	receiver	entity	receiver	LegalEntity
	receiverNumber	phone	receiver's number	
CallForTenders	Interval,Thing	calls for tenders				title	startDate,date	endDate
	authority	entity	name of contracting authority	LegalEntity
	authorityReferenceId	identifier	contracting authority reference id	
	awardNoticeDate	date	award notice date	
	awardedInLots	string	contract awarded in lots	
	awardingDate	date	date of awarding	
	callId	identifier	cft unique id	
	certificationCheck	string	certification check	
	clarificationDeadline	date	end of clarification period	
	contractNoticeDate	date	contract notice date	
	cpvCode	identifier	cpv code	
	directive	string	directive	
	euFunding	string	eu funding	
	evaluationMechanism	string	evaluation mechanism	
	fallsUnderGPPScope	string	does this call fall under the scope of gpp?	
	involvesOutcome	string	call for tenders result	
	lotsNames	string	lots names	
	maximumNumberOfLots	number	maximum number of lots	
	multipleTenders	string	multiple tenders will be accepted	
	numberOfLots	number	number of lots	
	nutsCode	identifier	nuts code	
	onBehalfOf	entity	published on behalf of	LegalEntity
	paymentOptions	string	payment options	
	procedure	string	procedure	
	procurementType	string	procurement type	
	publicationDate	date	date of publication/invitation	
	relationToThreshold	string	above or below threshold	
	reverseAuctionsIncluded	string	inclusion of e-auctions	
	submissionDeadline	date	submission deadline	
	tedUrl	url	ted link for published notices	
	tenderers	entity	tenderers	LegalEntity
	tendersForLots	string	tenders for lots	
	title	string	title	
Company	Asset,Organization	companies				name,alias,abbreviation,weakAlias,previousName,registrationNumber	incorporationDate	dissolutionDate
	bikCode	identifier	bik	
	caemCode	string	cod caem	
	capital	number	capital	
	cikCode	identifier	sec central index key	
	coatoCode	identifier	coato / soato / okato	
	fnsCode	identifier	federal tax service code	
	fssCode	string	fss	
	ipoCode	identifier	ipo	
	irsCode	identifier	irs number	
	isinCode	identifier	isin	
	jibCode	identifier	jib	
	kppCode	identifier	kpp	
	mbsCode	identifier	mbs	
	okopfCode	string	okopf	
	oksmCode	string	oksm	
	pfrNumber	identifier	pfr number	
	ricCode	identifier	reuters instrument code	
	ticker	identifier	stock ticker symbol	
	voenCode	identifier	voen	
Contract	Asset	contracts				title,name,procedureNumber	contractDate	
	authority	entity	contract authority	LegalEntity
	cancelled	string	cancelled?	
	classification	string	classification	
	contractDate	date	contract date	
	criteria	string	contract award criteria	
	language	language	language	
	method	string	procurement method	
	noticeId	string	contract award notice id	
	numberAwards	string	number of awards	
	procedure	string	contract procedure	
	procedureNumber	string	procedure number	
	project	entity	project	Project
	status	string	status	
	title	string	title	
	type	string	type	
ContractAward	Interest,Value	contract awards	contract,supplier	awarded to	directed		startDate,date	endDate
	amended	string	amended	
	callForTenders	entity	call for tenders	CallForTenders
	contract	entity	contract	Contract
	cpvCode	identifier	cpv code	
	decisionReason	text	decision reason	
	documentNumber	string	document number	
	documentType	string	document type	
	lotNumber	string	lot number	
	nutsCode	identifier	nuts code	
	supplier	entity	supplier	LegalEntity
Control	Interest	control relationships	controller,controlled	controls	directed	controlType	startDate,date	endDate
	controlType	string	type of control	
	controlled	entity	controlled entity	LegalEntity
	controller	entity	controller	LegalEntity
	legalBasis	string	legal basis	
CourtCase	Thing	court cases				name,caseNumber	fileDate	closeDate
	caseNumber	identifier	case number	
	category	string	category	
	closeDate	date	close date	
	court	string	court	
	fileDate	date	file date	
	status	string	status	
	type	string	type	
CourtCaseParty	Interest	case parties	party,case	involved in	directed		startDate,date	endDate
	case	entity	case	CourtCase
	party	entity	party	Thing
CryptoWallet	Thing,Value	cryptocurrency wallets				publicKey,name,summary	creationDate	
	accountId	identifier	account id	
	balance	number	balance	
	balanceDate	date	balance date	
	blockchain	string	blockchain	
	creationDate	date	creation date	
	cryptoAddress	identifier	crypto address	
	currencySymbol	string	currency short code	
	custodyType	string	custody type	
	holder	entity	wallet holder	LegalEntity
	managingExchange	string	managing exchange	
	privateKey	string	private key	
	publicKey	identifier	address	
Debt	Interval,Value	debts	debtor,creditor	owes	directed		startDate,date	endDate
	creditor	entity	creditor	LegalEntity
	debtor	entity	debtor	LegalEntity
Directorship	Interest	directorships	director,organization	directs	directed	role	startDate,date	endDate
	director	entity	director	LegalEntity
	organization	entity	organization	Organization
	secretary	string	secretary	
Document	Analyzable,Thing	files				fileName,title	date,authoredAt,publishedAt	
	ancestors	entity	ancestors	Folder
	author	string	author	
	authoredAt	date	authored on	
	bodyText	text	text	
	contentHash	checksum	checksum	
	crawler	string	crawler	
	date	date	date	
	encoding	string	file encoding	
	extension	string	file extension	
	fileName	string	file name	
	fileSize	number	file size	
	generator	string	generator	
	language	language	language	
	messageId	string	message id	
	mimeType	mimetype	mime type	
	parent	entity	folder	Folder
	processedAt	date	processed at	
	processingAgent	string	processing agent	
	processingError	string	processing error	
	processingStatus	string	processing status	
	publishedAt	date	published on	
	title	string	title	
	translatedLanguage	language	the language of the translated text	
	translatedText	text	translated version of the body text	
Documentation	Interest	documentations	document,entity	documents			startDate,date	endDate
	document	entity	document	Document
	entity	entity	entity	Thing
EconomicActivity	Interval	customs declarations				summary,goodsDescription,ccdNumber	startDate,date	endDate
	bankAccount	entity	bank account	BankAccount
	bankForeign	entity	foreign currency bank	BankAccount
	bankRub	entity	rouble bank	BankAccount
	ccdNumber	identifier	customs cargo declaration number	
	ccdValue	string	ccd value	
	contract	entity	contract	Contract
	contractHolder	entity	contract holder	LegalEntity
	customsAmount	string	customs value amount	
	customsProcedure	string	customs procedure	
	declarant	entity	declarant	LegalEntity
	departureCountry	country	country of departure	
	destinationCountry	country	country of destination	
	directionOfTransportation	string	direction of transportation	
	dollarExchRate	string	usd exchange rate	
	goodsDescription	text	description of goods	
	invoiceAmount	string	invoice value amount	
	originCountry	country	country of origin	
	receiver	entity	receiver	LegalEntity
	sender	entity	sender	LegalEntity
	tradingCountry	country	trading country	
	transport	entity	transport	Vehicle
	vedCode	identifier	feac code	
	vedCodeDescription	string	feac code description	
Email	Folder,HyperText,PlainText	e-mails				subject,threadTopic,title,name,fileName	date,authoredAt,publishedAt	
	bcc	string	bcc	
	cc	string	cc	
	emitters	entity	emitter	LegalEntity
	from	string	from	
	headers	json	raw headers	
	inReplyTo	string	in reply to	
	inReplyToEmail	entity	responding to	Email
	recipients	entity	recipients	LegalEntity
	sender	string	sender	
	subject	string	subject	
	threadTopic	string	thread topic	
	to	string	to	
Employment	Interest	employments	employee,employer	works for	directed	role	startDate,date	endDate
	employee	entity	employee	Person
	employer	entity	employer	Organization
Event	Analyzable,Interval,Thing	events				name,summary,date	startDate,date	endDate
	important	string	important	
	involved	entity	involved	LegalEntity
	location	address	location	
	organizer	entity	organizer	LegalEntity
Family	Interval	family members	person,relative	related to			startDate,date	endDate
	person	entity	person	Person
	relationship	string	relationship	
	relative	entity	relative	Person
Folder	Document	folders				fileName,title	date,authoredAt,publishedAt	
HyperText	Document	web pages				title,fileName	date,authoredAt,publishedAt	
	bodyHtml	html	html	
Identification	Interval	identifications				number	startDate,date	endDate
	authority	string	authority	
	country	country	country	
	holder	entity	identification holder	LegalEntity
	number	identifier	document number	
	type	string	type	
Image	Document	images				fileName,title	date,authoredAt,publishedAt	
	credit	string	credit	
	pictured	entity	pictured	Person
Interest	Interval	interest					startDate,date	endDate
	role	string	role	
	status	string	status	
Interval		interval					startDate,date	endDate
	alephUrl	url	aleph url	
	date	date	date	
	description	text	description	
	endDate	date	end date	
	indexText	text	index text	
	modifiedAt	date	modified on	
	namesMentioned	name	detected names	
	proof	entity	source document	Document
	publisher	string	publishing source	
	publisherUrl	url	publishing source url	
	recordId	string	record id	
	retrievedAt	date	retrieved on	
	sourceUrl	url	source link	
	startDate	date	start date	
	summary	text	summary	
LegalEntity	Thing	legal entities				name,alias,abbreviation,weakAlias,previousName,email,phone,registrationNumber	incorporationDate	dissolutionDate
	abbreviation	name	abbreviation	
	brightQueryId	identifier	brightquery id	
	brightQueryOrgId	identifier	brightquery organization id	
	bvdId	identifier	bureau van dijk id	
	classification	string	classification	
	dissolutionDate	date	dissolution date	
	dunsCode	identifier	duns	
	email	email	email	
	icijId	string	icij id	
	idNumber	identifier	id number	
	incorporationDate	date	incorporation date	
	innCode	identifier	inn	
	jurisdiction	country	jurisdiction	
	legalForm	string	legal form	
	leiCode	identifier	lei	
	licenseNumber	identifier	license number	
	mainCountry	country	country of origin	
	npiCode	identifier	npi	
	ogrnCode	identifier	ogrn	
	okpoCode	identifier	okpo	
	okvedCode	identifier	okved	
	opencorporatesUrl	url	opencorporates url	
	parent	entity	parent company	LegalEntity
	phone	phone	phone	
	registrationNumber	identifier	registration number	
	sayariId	identifier	sayari entity id	
	sector	string	sector	
	status	string	status	
	swiftBic	identifier	swift/bic	
	taxNumber	identifier	tax number	
	taxStatus	string	tax status	
	uniqueEntityId	identifier	unique entity id	
	uscCode	identifier	uscc	
	vatCode	identifier	v.a.t. identifier	
	website	url	website	
License	Contract	licenses				name	contractDate	
	area	number	area	
	commodities	string	commodities	
	reviewDate	string	license review date	
Membership	Interest	memberships	member,organization	belongs to	directed	role	startDate,date	endDate
	member	entity	member	LegalEntity
	organization	entity	organization	Organization
Mention		mentions				name		
	contextCountry	country	co-occurring countries	
	contextEmail	email	co-occurring e-mail addresses	
	contextPhone	phone	co-occurring phone numbers	
	detectedSchema	string	detected entity type	
	document	entity	document	Document
	name	name	name	
	resolved	entity	entity	LegalEntity
Message	Folder,HyperText,Interval,PlainText	messages				subject,title,threadTopic,fileName	date,authoredAt,publishedAt	endDate
	inReplyTo	string	in reply to	
	inReplyToMessage	entity	responding to	Message
	metadata	json	metadata	
	recipientAccount	entity	recipient account	UserAccount
	recipients	entity	recipients	LegalEntity
	sender	entity	sender	LegalEntity
	senderAccount	entity	sender account	UserAccount
	subject	string	subject	
	threadTopic	string	thread topic	
Note	Analyzable,Thing	notes				description		
	entity	entity	entity	Thing
Occupancy	Interval	occupancies	holder,post	holds	directed		startDate,periodStart,electionDate,declarationDate,date	endDate,periodEnd
	constituency	string	constituency	
	declarationDate	date	declaration date	
	electionDate	date	election date	
	holder	entity	holder	Person
	periodEnd	date	period end	
	periodStart	date	period start	
	politicalGroup	string	political group	
	post	entity	position occupied	Position
	status	string	status	
Organization	LegalEntity	organizations				name,alias,abbreviation,weakAlias,previousName,registrationNumber	incorporationDate	dissolutionDate
	cageCode	identifier	cage	
	giiNumber	identifier	giin	
	imoNumber	identifier	imo number	
	permId	identifier	permid	
Ownership	Interest	ownerships	owner,asset	owns	directed		startDate,date	endDate
	asset	entity	asset	Asset
	legalBasis	string	legal basis	
	owner	entity	owner	LegalEntity
	ownershipType	string	type of ownership	
	percentage	string	percentage held	
	sharesCount	string	number of shares	
	sharesCurrency	string	currency of shares	
	sharesType	string	type of shares	
	sharesValue	string	value of shares	
Package	Folder	packages				fileName,title	date,authoredAt,publishedAt	
Page		pages						
	bodyText	text	text	
	detectedLanguage	language	detected language	
	document	entity	document	Pages
	index	number	index	
	indexText	text	index text	
	translatedText	text	translated version of the body text	
	translatedTextLanguage	string	the language of the translated text	
Pages	Document	documents				fileName,title	date,authoredAt,publishedAt	
	pdfHash	checksum	pdf alternative version checksum	
Passport	Identification	passports				passportNumber,number	startDate,date	endDate
	birthDate	date	birth date	
	birthPlace	string	place of birth	
	gender	gender	gender	
	givenName	string	given name	
	passportNumber	identifier	passport number	
	personalNumber	identifier	personal number	
	surname	string	surname	
Payment	Interval,Value	payments	payer,beneficiary	paid	directed	amount	startDate,date	endDate
	beneficiary	entity	beneficiary	LegalEntity
	beneficiaryAccount	entity	beneficiary bank account	BankAccount
	contract	entity	contract	Contract
	payer	entity	payer	LegalEntity
	payerAccount	entity	payer bank account	BankAccount
	programme	string	payment programme	
	project	entity	project	Project
	purpose	text	payment purpose	
	sequenceNumber	string	sequence number	
	transactionNumber	string	transaction number	
Person	LegalEntity	people				name,alias,previousName,weakAlias,abbreviation,lastName,email,phone	birthDate	deathDate
	appearance	string	physical appearance	
	biography	text	biography	
	birthCountry	country	country of birth	
	birthDate	date	birth date	
	birthPlace	string	place of birth	
	citizenship	country	citizenship	
	deathDate	date	death date	
	education	string	education	
	ethnicity	string	ethnicity	
	eyeColor	string	eye color	
	fatherName	string	patronymic	
	firstName	string	first name	
	gender	gender	gender	
	hairColor	string	hair color	
	height	number	height	
	lastName	string	last name	
	middleName	string	middle name	
	motherName	string	matronymic	
	nameSuffix	string	name suffix	
	nationality	country	nationality	
	passportNumber	identifier	passport number	
	political	string	political association	
	position	string	position	
	profession	string	profession	
	religion	string	religion	
	secondName	string	second name	
	socialSecurityNumber	identifier	social security number	
	spokenLanguage	language	spoken language	
	title	string	title	
	weight	number	weight	
PlainText	Document	text files				fileName,title	date,authoredAt,publishedAt	
Position	Thing	positions				name	inceptionDate	dissolutionDate
	dissolutionDate	date	dissolution date	
	inceptionDate	date	inception date	
	numberOfSeats	number	total number of seats	
	organization	entity	organization	Organization
	subnationalArea	string	subnational area	
Project	Interval,Thing,Value	projects				name,projectId	startDate,date	endDate
	goal	string	project goal	
	phase	string	phase	
	projectId	identifier	project id	
	status	string	status	
ProjectParticipant	Interest	project participants	participant,project	participates in	directed	role	startDate,date	endDate
	participant	entity	participant	LegalEntity
	project	entity	project	Project
PublicBody	Organization	public bodies				name,alias,abbreviation,weakAlias,previousName	incorporationDate	dissolutionDate
RealEstate	Asset	real estates				name,address,registrationNumber		
	area	number	area	
	cadastralCode	identifier	cadastral code	
	censusBlock	string	census block	
	createDate	date	record date	
	encumbrance	string	encumbrance	
	landType	string	land type	
	latitude	number	latitude	
	longitude	number	longitude	
	parent	entity	parent unit	RealEstate
	propertyType	string	property type	
	registrationNumber	identifier	registration number	
	tenure	string	tenure	
	titleNumber	identifier	title number	
Representation	Interest	representations	agent,client	represents	directed		startDate,date	endDate
	agent	entity	agent	LegalEntity
	client	entity	client	LegalEntity
Risk	Interval	risks				reason,status	startDate,date	endDate
	authority	string	authority	
	country	country	country	
	duration	number	duration	
	entity	entity	entity	Thing
	listingDate	date	listing date	
	program	string	program	
	programId	identifier	program id	
	programUrl	url	program url	
	reason	text	reason	
	status	string	status	
	topics	topic	topics	
Sanction	Interval	sanctions				program	startDate,date	endDate
	authority	string	authority	
	authorityId	identifier	authority-issued identifier	
	country	country	country	
	duration	number	duration	
	entity	entity	entity	Thing
	listingDate	date	listing date	
	program	string	program	
	programId	identifier	program id	
	programUrl	url	program url	
	provisions	string	scope of sanctions	
	reason	text	reason	
	status	string	status	
	unscId	identifier	un sc identifier	
Security	Asset	securities				name,isin,registrationNumber	issueDate	maturityDate
	classification	string	classification	
	collateral	string	collateral	
	figiCode	identifier	financial instrument global identifier	
	isin	identifier	isin	
	issueDate	date	date issued	
	issuer	entity	issuer	LegalEntity
	maturityDate	date	maturity date	
	registrationNumber	identifier	registration number	
	ticker	identifier	stock ticker symbol	
	type	string	type	
Similar		similar entities				confidenceScore,criteria		
	candidate	entity	candidate	Thing
	confidenceScore	number	confidence score	
	criteria	string	matching criteria	
	match	entity	match	Thing
	matcher	string	matcher	
Succession	Interest	successions	predecessor,successor	preceeds	directed		startDate,date	endDate
	predecessor	entity	predecessor	LegalEntity
	successor	entity	successor	LegalEntity
Table	Document	tables				title,name,fileName	date,authoredAt,publishedAt	
	columns	json	column headings	
	csvHash	checksum	csv alternative version checksum	
	rowCount	number	number of rows	
TaxRoll	Interval	tax rolls					startDate,date	endDate
	birthDate	date	birth date	
	country	country	country	
	givenName	string	given name	
	income	string	registered income	
	surname	string	surname	
	taxPaid	string	amount of tax paid	
	taxee	entity	taxee	LegalEntity
	wealth	string	registered wealth	
Territory	Thing	territories				name,alias		
	fipsCode	identifier	fips code	
	level	string	level	
	nutsCode	identifier	nuts code	
	partOf	entity	part of	Territory
	territoryCode	identifier	territory code	
	zipCode	identifier	zip code	
Thing		thing				name		
	address	address	address	
	addressEntity	entity	address	Address
	alephUrl	url	aleph url	
	alias	name	alias	
	country	country	country	
	createdAt	date	created at	
	description	text	description	
	indexText	text	index text	
	keywords	string	keywords	
	modifiedAt	date	modified on	
	name	name	name	
	notes	text	notes	
	previousName	name	previous name	
	program	string	program	
	programId	identifier	program id	
	proof	entity	source document	Document
	publisher	string	publishing source	
	publisherUrl	url	publishing source url	
	retrievedAt	date	retrieved on	
	riskSource	entity	risk source	Thing
	sourceUrl	url	source link	
	summary	text	summary	
	topics	topic	topics	
	weakAlias	name	weak alias	
	wikidataId	identifier	wikidata id	
	wikipediaUrl	url	wikipedia article	
Trip	Event	trips				name,startDate,endDate	startDate,date	endDate
	endLocation	entity	end location	Address
	startLocation	entity	start location	Address
	vehicle	entity	vehicle	Vehicle
UnknownLink	Interest	other links	subject,object	linked to			startDate,date	endDate
	object	entity	object	Thing
	subject	entity	subject	Thing
UserAccount	Thing	user accounts				username,email,service		
	email	email	email	
	ipAddress	ip	ip address	
	owner	entity	owner	LegalEntity
	password	string	password	
	phone	phone	phone	
	service	string	service	
	username	string	username	
Value		values						
	amount	number	amount	
	amountEur	number	amount in eur	
	amountUsd	number	amount in usd	
	currency	string	currency	
Vehicle	Asset	vehicles				name,registrationNumber	buildDate,registrationDate	deregistrationDate
	buildDate	date	build date	
	deregistrationDate	date	de-registration date	
	model	string	model	
	operator	entity	operator	LegalEntity
	owner	entity	owner	LegalEntity
	registrationDate	date	registration date	
	registrationNumber	identifier	registration number	
	type	string	type	
Vessel	Vehicle	vessels				name,imoNumber	buildDate,registrationDate	deregistrationDate
	callSign	identifier	call sign	
	crsNumber	identifier	crs number	
	deadweightTonnage	number	deadweight tonnage	
	flag	country	flag	
	grossRegisteredTonnage	number	gross registered tonnage	
	imoNumber	identifier	imo number	
	mmsi	identifier	mmsi	
	nameChangeDate	date	date of name change	
	navigationArea	string	navigation area	
	pastFlags	country	past flags	
	pastTypes	string	past types	
	registrationPort	string	port of registration	
	tonnage	number	tonnage	
Video	Document	videos				fileName,title	date,authoredAt,publishedAt	
	duration	number	duration	
Workbook	Folder	workbooks				fileName,title	date,authoredAt,publishedAt	
"""
}
