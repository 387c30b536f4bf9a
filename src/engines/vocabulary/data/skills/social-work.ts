/** Skills of social and community work. Format: see `information-technology.ts`. */
export const SKILLS_SOCIAL_WORK = `
active-listening | skill | fr: écoute active; écouter activement; pratiquer l'écoute active | en: active listening
active-listening | en: listen actively
addiction-counselling | skill | fr: intervention en toxicomanie; toxicomanie; !dépendances; intervenir en dépendance
addiction-counselling | fr: réduction des méfaits; réduire les méfaits | en: addiction counselling
addiction-counselling | en: substance abuse intervention; harm reduction; addictions
advocacy | skill | fr: défense de droits; défendre les droits des usagers; plaidoyer; défendre les droits
advocacy | fr: défense des droits des locataires | en: advocacy; !advocacy; rights advocacy; client advocacy
animal-assisted-therapy | skill | fr: zoothérapie | en: animal-assisted therapy
art-therapy | skill | fr: art-thérapie | en: art therapy
autism-support | skill | fr: intervention auprès de personnes autistes; trouble du spectre de l'autisme; TSA; autisme
autism-support | fr: analyse appliquée du comportement; intervenir auprès de personnes autistes | en: autism support
autism-support | en: autism spectrum disorder; applied behaviour analysis
career-guidance | skill | fr: orientation professionnelle; orientation scolaire; counseling d'orientation
career-guidance | fr: bilan de compétences | en: career guidance; vocational guidance; academic guidance
career-guidance | en: career assessment
caregiver-support | skill | fr: proche aidance; soutenir les proches aidants; soutien aux proches aidants; répit
caregiver-support | en: caregiver support; respite care; support caregivers
case-management | skill | fr: gestion de cas; gérer des dossiers d'usagers; suivi de la clientèle en intervention
case-management | fr: gestion de dossiers clients en intervention; gérer des cas; gestion de dossiers d'usagers
case-management | fr: suivre la clientèle en intervention; gérer des dossiers clients en intervention
case-management | en: case management; manage client files; caseload management
challenging-behaviour-management | skill | fr: gestion des comportements difficiles; gérer des comportements difficiles
challenging-behaviour-management | fr: intervention comportementale; modification du comportement
challenging-behaviour-management | en: challenging behaviour management; behaviour management; behavioural intervention
challenging-behaviour-management | en: manage difficult behaviour
child-protection | skill | fr: protection de la jeunesse; DPJ; protéger les enfants; protection de l'enfance
child-protection | fr: protéger la jeunesse; protection des enfants; protéger l'enfance | en: child protection
child-protection | en: youth protection; child welfare
client-record-keeping | skill | fr: tenue de dossiers d'usagers; rédiger des notes d'intervention
client-record-keeping | fr: notes évolutives d'intervention; rédiger des rapports psychosociaux; rapports d'évolution
client-record-keeping | fr: rédaction de notes d'intervention; rédaction de rapports psychosociaux
client-record-keeping | en: client record keeping; write case notes; case notes; psychosocial reports
community-interpreting | skill | fr: interprétation communautaire; interpréter en milieu social
community-interpreting | en: community interpreting; community interpretation
community-organizing | skill | fr: organisation communautaire; mobiliser la communauté; développement communautaire
community-organizing | fr: mobilisation citoyenne; mobilisation communautaire; mobilisation de la communauté
community-organizing | en: community organizing; community development; community mobilization; community organisation
community-partnerships | skill | fr: concertation avec les partenaires; travailler en partenariat
community-partnerships | fr: développer des partenariats communautaires; tables de concertation
community-partnerships | fr: développement de partenariats communautaires | en: community partnerships
community-partnerships | en: work with community partners; stakeholder consultation tables
community-program-management | skill | fr: gestion de programmes communautaires; coordonner un programme communautaire
community-program-management | fr: coordination de programmes sociaux; gérer des programmes communautaires
community-program-management | fr: coordination d'un programme communautaire; coordonner des programmes sociaux
community-program-management | en: community program management; social program coordination
community-program-management | en: coordinate community programs
couples-therapy | skill | fr: thérapie de couple; thérapie conjugale; thérapie familiale | en: couples therapy
couples-therapy | en: family therapy; marriage counselling
crisis-intervention | skill | fr: intervention en situation de crise; intervenir en situation de crise
crisis-intervention | fr: gestion de crise psychosociale; intervention de crise | en: crisis intervention
crisis-intervention | en: intervene in crisis situations
delinquency-intervention | skill | fr: délinquance; intervention en délinquance; criminologie; !probation
delinquency-intervention | en: delinquency intervention; criminology; probation work; young offenders
domestic-violence-support | skill | fr: intervention en violence conjugale; violence conjugale
domestic-violence-support | fr: aider des victimes de violence conjugale; agressions à caractère sexuel
domestic-violence-support | en: domestic violence support; support victims of domestic violence
domestic-violence-support | en: intimate partner violence
employment-counselling | skill | fr: conseil en emploi; accompagner des chercheurs d'emploi; employabilité
employment-counselling | fr: counseling d'emploi; intégration en emploi; aide à la recherche d'emploi
employment-counselling | fr: accompagnement de chercheurs d'emploi | en: employment counselling; support job seekers
employment-counselling | en: employability; job search support; career counselling
family-intervention | skill | fr: intervention familiale; soutien aux familles; accompagner des familles
family-intervention | fr: soutien parental; soutien à la parentalité; accompagnement de familles
family-intervention | en: family intervention; family support; parenting support
food-bank-services | skill | fr: distribution alimentaire; banque alimentaire; aide alimentaire; dépannage alimentaire
food-bank-services | fr: distribuer des paniers alimentaires; distribution de paniers alimentaires
food-bank-services | en: food bank services; food distribution to people in need; food assistance
fundraising | skill | fr: collecte de fonds; campagne de financement; campagnes de collecte de fonds; philanthropie
fundraising | fr: organiser des collectes de fonds; collecter des fonds; organisation de collectes de fonds
fundraising | en: fundraising; raise funds; fundraising campaigns; philanthropy
grant-writing | skill | fr: demandes de subventions; rédiger des demandes de subventions
grant-writing | fr: rédaction de demandes de subvention; rechercher du financement; recherche de financement
grant-writing | en: grant writing; grant applications; write grant applications; funding applications
group-facilitation | skill | fr: animation de groupes; animer des groupes; animation d'ateliers; animer des ateliers
group-facilitation | fr: animer des rencontres de groupe; animation de rencontres de groupe | en: group facilitation
group-facilitation | en: facilitate groups; lead workshops; workshop facilitation; run workshops
helping-relationship | skill | fr: relation d'aide; établir une relation d'aide; entretien d'aide
helping-relationship | en: helping relationship; supportive counselling; helping skills
homelessness-support | skill | fr: intervention en itinérance; travail de rue
homelessness-support | fr: intervenir auprès de personnes itinérantes | en: homelessness support; street work
homelessness-support | en: outreach work
indigenous-community-work | skill | fr: intervention autochtone; travailler auprès des communautés autochtones
indigenous-community-work | fr: sécurisation culturelle; réalités autochtones | en: Indigenous community work
indigenous-community-work | en: cultural safety; work with Indigenous communities
intellectual-disability-support | skill | fr: intervention en déficience intellectuelle; déficience intellectuelle
intellectual-disability-support | fr: DI-TSA; déficience intellectuelle et autisme
intellectual-disability-support | fr: intervenir en déficience intellectuelle | en: intellectual disability support
intellectual-disability-support | en: developmental disability services
intercultural-intervention | skill | fr: intervention interculturelle; approche interculturelle
intercultural-intervention | fr: communication interculturelle; compétence interculturelle
intercultural-intervention | fr: travailler en milieu interculturel | en: intercultural intervention
intercultural-intervention | en: intercultural communication; cross-cultural communication; intercultural competence
intervention-plan | skill | fr: plan d'intervention; élaborer des plans d'intervention; !PII
intervention-plan | fr: rédiger un plan d'intervention; plan d'intervention individualisé
intervention-plan | fr: élaboration de plans d'intervention; rédaction d'un plan d'intervention | en: intervention plan
intervention-plan | en: develop intervention plans; individualized intervention plans
mediation | skill | fr: médiation familiale; médiation; agir comme médiateur; médiation interculturelle
mediation | fr: faire de la médiation | en: mediation; family mediation; intercultural mediation; mediate
motivational-interviewing | skill | fr: entretien motivationnel; mener des entretiens motivationnels
motivational-interviewing | en: motivational interviewing
music-therapy | skill | fr: musicothérapie | en: music therapy
newcomer-settlement | skill | fr: accueil des personnes immigrantes; accueillir des personnes immigrantes
newcomer-settlement | fr: intégration des immigrants; accompagner des nouveaux arrivants
newcomer-settlement | fr: accompagnement de nouveaux arrivants; intégration des nouveaux arrivants
newcomer-settlement | fr: intégrer les immigrants; intégrer les nouveaux arrivants | en: newcomer settlement
newcomer-settlement | en: immigrant integration; support newcomers; settlement services; newcomer support
non-profit-management | skill | fr: gestion d'organisme à but non lucratif; OBNL; OSBL; gérer un organisme communautaire
non-profit-management | fr: direction d'OBNL; gestion d'un organisme communautaire | en: non-profit management
non-profit-management | en: nonprofit management; manage a non-profit organization
person-centred-approach | skill | fr: approche centrée sur la personne; approche humaniste
person-centred-approach | fr: approche orientée vers les solutions | en: person-centred approach
person-centred-approach | en: solution-focused approach; client-centered care
psychosocial-assessment | skill | fr: évaluation psychosociale; évaluer les besoins psychosociaux
psychosocial-assessment | fr: évaluation du fonctionnement social; évaluer les besoins des personnes
psychosocial-assessment | fr: évaluation des besoins psychosociaux; évaluer le fonctionnement social
psychosocial-assessment | fr: évaluation des besoins des personnes | en: psychosocial assessment
psychosocial-assessment | en: social functioning assessment; client needs assessment
psychosocial-intervention | skill | fr: intervention psychosociale; intervenir auprès de personnes en difficulté
psychosocial-intervention | fr: intervention sociale; accompagnement psychosocial | en: psychosocial intervention
psychosocial-intervention | en: psychosocial support; social intervention
recreation-programming | skill | fr: animation d'activités; organiser des activités de loisirs; animer des activités
recreation-programming | fr: animation socioculturelle; activités de loisirs; animation en loisirs
recreation-programming | fr: organisation d'activités de loisirs | en: recreation programming; lead activities
recreation-programming | en: recreational activities; organize leisure activities; activity leadership
referral-to-community-resources | skill | fr: orientation et référence; référence vers les ressources
referral-to-community-resources | fr: diriger vers les ressources; orienter vers les ressources; référer des clients
referral-to-community-resources | fr: référencement vers des ressources communautaires
referral-to-community-resources | en: referral to community resources; refer clients; information and referral
referral-to-community-resources | en: community resource referral
refugee-support | skill | fr: accueil de réfugiés; accompagner des réfugiés; aide aux demandeurs d'asile
refugee-support | fr: aider des réfugiés; familles réfugiées; aider des familles réfugiées; accueillir des réfugiés
refugee-support | fr: accompagnement de réfugiés | en: refugee support; support asylum seekers; refugee settlement
residential-supervision | skill | fr: surveillance en hébergement; veille de nuit; surveillance de résidents
residential-supervision | fr: surveiller des résidents | en: residential supervision; night supervision
residential-supervision | en: supervise residents
services-for-seniors | skill | fr: intervention auprès des aînés; soutien aux aînés; intervenir auprès d'aînés
services-for-seniors | fr: maltraitance envers les aînés | en: services for seniors; elder abuse prevention
services-for-seniors | en: intervene with seniors
sexology | skill | fr: sexologie; éducation à la sexualité | en: sexology; sexuality education
social-housing | skill | fr: logement social; aide au logement; recherche de logement; aider à la recherche de logement
social-housing | en: social housing; housing support; housing search assistance
social-reintegration | skill | fr: insertion socioprofessionnelle; réinsertion sociale; réadaptation sociale
social-reintegration | fr: réintégration sociale; favoriser l'insertion socioprofessionnelle | en: social reintegration
social-reintegration | en: socio-professional integration; social rehabilitation
social-work-ethics | knowledge | fr: déontologie en intervention sociale; code de déontologie des travailleurs sociaux
social-work-ethics | en: social work ethics; social work code of ethics
special-care-counselling | skill | fr: éducation spécialisée; intervenir en éducation spécialisée
special-care-counselling | fr: techniques d'éducation spécialisée | en: special care counselling
special-care-counselling | en: special education intervention
spiritual-care | skill | fr: accompagnement spirituel; soins spirituels; pastorale | en: spiritual care; pastoral care
spiritual-care | en: chaplaincy
suicide-prevention | skill | fr: prévention du suicide; prévenir le suicide; évaluation du risque suicidaire
suicide-prevention | fr: évaluer le risque suicidaire | en: suicide prevention; suicide risk assessment
support-for-persons-with-disabilities | skill | fr: accompagnement des personnes handicapées
support-for-persons-with-disabilities | fr: soutien aux personnes handicapées; travailler avec des personnes handicapées
support-for-persons-with-disabilities | fr: déficience physique; accompagner les personnes handicapées
support-for-persons-with-disabilities | en: support for persons with disabilities; disability support
support-for-persons-with-disabilities | en: work with people with disabilities
systemic-approach | skill | fr: approche systémique; intervention systémique | en: systemic approach
systemic-approach | en: systems approach in social work
trauma-informed-approach | skill | fr: approche basée sur le trauma; intervention post-traumatique
trauma-informed-approach | fr: approche sensible aux traumatismes | en: trauma-informed approach; trauma-informed care
victim-support | skill | fr: aide aux victimes d'actes criminels; accompagner des victimes; accompagnement de victimes
victim-support | en: victim support; support crime victims
volunteer-management | skill | fr: gestion de bénévoles; équipe de bénévoles; coordonner une équipe de bénévoles
volunteer-management | fr: coordonner des bénévoles; recruter des bénévoles; encadrer des bénévoles
volunteer-management | fr: coordination de bénévoles; gérer des bénévoles; coordination d'une équipe de bénévoles
volunteer-management | fr: recrutement de bénévoles; encadrement de bénévoles | en: volunteer management
volunteer-management | en: coordinate volunteers; recruit volunteers; volunteer coordination
youth-protection-act | knowledge | fr: Loi sur la protection de la jeunesse; LPJ; LSJPA | en: Youth Protection Act; YCJA
youth-work | skill | fr: intervention auprès des jeunes; jeunes en difficulté; intervenir auprès de jeunes
youth-work | fr: travailler auprès des jeunes; intervention jeunesse; intervenir auprès d'adolescents
youth-work | fr: travail de rue jeunesse | en: youth work; work with youth; youth intervention; work with teenagers
`
