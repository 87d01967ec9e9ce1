<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Alerte ou demande</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Son numéro</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Exposé des faits</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Requis si la mainlevée malgré un score élevé n'est pas contresignée</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Agents présents</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Bureau et lieu</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Motif en clair</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Mainlevée</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Indicateurs de risque</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Scellements</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Unités de transport</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Motif de mainlevée malgré le score</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Motif de sélection</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>Contrefaçons</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Biens culturels</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Précurseurs de drogues</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Stupéfiants</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Précurseurs d'explosifs</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Fraude fiscale</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Produits de la pêche</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Produits forestiers</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Marchandises dangereuses</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Nouvelles substances psychoactives</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Autres marchandises</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Véhicules volés</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Biens stratégiques et à double usage</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabac</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Déchets et environnement</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Armes et munitions</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Espèces sauvages (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Effectué par</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Appareil et son numéro</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Détecteur chimique</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Autre contrôle</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Examen extérieur</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Rayonnement</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Scellements</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Fouille des cavités</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Déchargement</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Pesage</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>Scanner à rayons X</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>Fret aérien et courrier</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Wagon couvert</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Conteneur sec</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Conteneur plate-forme (flat rack)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Conteneur à toit ouvert</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Conteneur frigorifique</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Camion et remorque</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Navire</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Arrière de cabine, déflecteur</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Bogies</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Coffre et roue de secours</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Cabine, intérieur et couchette</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Habitacle et sièges</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Cabines et magasins</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Câble, d'une seule pièce</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Plafond et toit</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Châssis et dessous</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Compartiment du compresseur</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Contenu selon la déclaration</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Pont et cales</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Portes et scellements</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Portes, intérieur et extérieur</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Portes, bas de caisse et pare-chocs</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Paroi d'extrémité et échelle</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Compartiment moteur</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Salle des machines et vides</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Châssis et poutre centrale</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Paroi d'extrémité avant</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Trappes avant et ventilateur</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Paroi avant</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Paroi avant de la remorque</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Paroi avant, intérieur</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Paroi avant, longueur intérieure et extérieure</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Réservoir de carburant</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Coque sous la flottaison</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Arrimage et chargement</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Chargement, vu de la porte</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Extérieur et dessous</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Emballage et étiquettes</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Plate-forme, dessus</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Portes arrière et scellement</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Paroi d'extrémité arrière</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Toit</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Trappes de toit</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Expéditeur et destinataire</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Roue de secours</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Bâche et arceaux</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Plancher de la remorque</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Toit ou bâche de la remorque</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>Plaque VIN et n° de caisse</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Vide dans la plate-forme</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Parois, double paroi possible</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Roues et essieux</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Image radiographique</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Unité de transport</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Chargement de couverture</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Scellement en double</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Cache aménagée</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Dans la marchandise</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Dans le véhicule</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Fausse déclaration</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Non dissimulé</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Sur une personne</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Groupe frigorifique</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Glissé aux portes (rip-off)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Structure : paroi, plancher, toit ou châssis</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Réservoir ou citerne</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Soins médicaux nécessaires</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>En bonne santé</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Par exemple 1–3, ou tous</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Contrôle documentaire</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Visite intégrale</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Visite partielle</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Mainlevée</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Passage au scanner</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d'attente</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloqué</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Alerte de l'étranger</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Détecteur chimique</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Contrôle documentaire</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Détecteur de rayonnement</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Contrôle aléatoire</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Profil de risque</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Contrôle de routine</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Renseignement</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Rayons X</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Transit</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Lettre de transport aérien</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Connaissement</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>Lettre de voiture CMR</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Déclaration en douane</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>Déclaration avec MRN</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>Lettre de voiture SMGS ou CIM</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Carnet TIR</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Confirmé par l'État de l'utilisateur final</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Présenté</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Appareil, selon le fichier</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>Le dossier {number} n'a ici aucun fichier de preuve : rien à exporter.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Point de la liste de contrôle</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Position, selon le fichier</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>La lecture de cette image a dépassé {seconds} s et a été arrêtée. Ajoutez-la sous un autre type pour la conserver.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Objet saisi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Pris, selon le fichier</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>Les octets de {name} ne sont pas ceux qui ont été ajoutés. Laissez le coffre tel quel et lancez la vérification.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Le disque n'a pas rendu le fichier tel qu'il a été écrit ; il n'a donc pas été ajouté. Utilisez un autre disque.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>Le fichier de l'élément {evidence} n'est pas dans ce coffre. Ajoutez-le à son dossier pour l'avoir ici.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Le fichier de cet élément manque. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Le fichier de cet élément n'est pas celui qui a été ajouté. Laissez-le tel quel et lancez la vérification.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>Le fichier {name} manque. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Ce fichier commence comme une image mais ne se lit pas comme telle. Ajoutez-le sous un autre type pour conserver ses octets.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Cette image a trop de pixels pour être ouverte. Ajoutez-la sous un autre type pour conserver ses octets.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>Impossible d'écrire {file} : {reason}. Le coffre est intact.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>Impossible de lire {name} : {reason}. Il n'a pas été ajouté.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} est vide : rien à conserver. Il n'a pas été ajouté.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} est déjà dans ce dossier, ajouté par {by} sous le nom {known}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} dépasse {limit} Mo et ne peut être ouvert comme image. Ajoutez-le sous un autre type.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} n'est pas une image affichable (JPEG, PNG, WebP). Ajoutez-le sous un autre type pour conserver ses octets.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} n'est pas une image. Enregistrez-le dans un fichier pour l'ouvrir dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Scan du document signé</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Cause de l'alarme</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Contrôles effectués</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Masse brute constatée</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Masse brute selon documents</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Mode de détermination</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Mode de détermination, en clair</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Appareil et son numéro</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Masse nette constatée</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Colis constatés</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Colis selon documents</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Colis pesés</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Alarme de rayonnement</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Bruit de fond, µSv/h</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Observations des présents</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Part déchargée</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Par exemple 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Motif d'absence du déclarant</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Positif (présomptif)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d'identité</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nom, lettres latines</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nom, écriture d'origine</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Lieu de découverte</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Code de la liste de contrôle</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d'origine</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Retenu pour expertise</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Double usage, par exemple 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Déclaration d'utilisateur final</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Masse brute</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Code SH</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numéro de licence</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Marques et numéros</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Masse nette</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Nombre et nature, par exemple 960 cartons</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Code d'emballage</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Certificat de signature</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Élément ajouté</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Description de l'élément modifiée</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Premier exemplaire</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Dans un fichier</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Contrôle ouvert</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Émis sur papier</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Numéro annulé</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Sur imprimante</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Mainlevée contresignée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 du contenu</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Signé ; la signature est valide.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Repris d'un fichier</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>La signature n'est pas valide. Lancez la vérification.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Cette inscription ne fait pas suite à la précédente. Lancez la vérification.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Version du formulaire</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what} : ajouté</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what} : retiré</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what} : {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what} : {before} → (vide)</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what} : {before} → {after}</translation>
    </message>
</context>
<context>
    <name>id_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Lettre de transport aérien</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Code SH</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>Numéro OMI</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Envoi postal</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Plaque d'immatriculation</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Taille et type de conteneur</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Carnet TIR</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Wagon, 12 chiffres</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Wagon, 8 chiffres</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Scellé du sac</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Valeur estimée</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Test de terrain</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Mode de détermination</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Nombre et unité constatés : 12,640 kg, 18000 cp., 60 l</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Emballage et marques</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Sous-type</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Test et son numéro</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Lieu de découverte</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Douteuse, en vérification</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non requise</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Consignes d'usage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Unités de transport</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu'au</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour d'information</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Visité, rien trouvé</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Non arrivé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Mainlevée donnée</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nom, lettres latines</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nom, écriture d'origine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Commissionnaire en douane</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Déclarant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Partie à notifier</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Tel que dit</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d'identité</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nom, lettres latines</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nom, écriture d'origine</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Heure de signature ou refus</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Qui a entendu le refus</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Termes du refus</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Représentant du transporteur</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Déclarant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Propriétaire des marchandises</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Personne visée par la saisie</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>Colis, sa marque</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Pièce d'identité</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nom, lettres latines</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nom, écriture d'origine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Autre but</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Restitution au propriétaire</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Conservation</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Adresse ou document</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>Annexe {number} à {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Réponses 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Scellé du sac</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Dossier, version</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Caractères rendus par leur code : {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Contrôles 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Mode de dissimulation</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Copies remises à</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Remises suivantes, à remplir à la main</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Remises jusqu'ici</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Désignation, telle que notée</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Mode de détection</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Chaque code ouvre le coffre une seule fois : cliquez sur « Code de récupération » là où la phrase secrète est demandée et saisissez le code. Minuscules et espaces sont admis.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Inscriptions du journal</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Inscriptions, première – dernière</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Inscriptions : {count}, fin de liste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Nom du fichier, légende</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Fichiers 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Fichiers des messages</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Empreinte de la clé du fondateur</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Première lecture ici</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Formulaire de l'unité, version {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>D'un fichier, non signé ici</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Masse brute : documents / constatée</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Motifs et base légale</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>SH</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Remises 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Remis par : nom, signature</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Empreinte, 16 premiers chiffres</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Entendu par</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Durée de retenue</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Comment utiliser un code</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Remplace un message antérieur</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Appareil, effectué par</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Émis, pas encore approuvé</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Vous obtenez une nouvelle phrase secrète, deux nouveaux codes et une nouvelle clé de signature. Tant qu'un responsable n'a pas contresigné cette clé, vous pouvez seulement lire.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Objet {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Objet {number} sur {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Objets 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Objets remis</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Objets saisis</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Journal du poste</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Gardez cette feuille sous clé, loin de l'ordinateur : qui la détient avec le disque de l'ordinateur peut lire le coffre.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Type, état</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Net, mode</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Numéro, de</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Agent du dossier</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Agent de l'unité</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Agent visiteur</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Agent saisissant</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Agents présents</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Personnes présentes, signatures</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Emplacement du cachet</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Colis 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Points 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Imprimé {when}, ex. {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>But, état, scellé</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>REFUS</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Rayonnement, µSv/h</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Reçu par : nom, signature</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Résultat et décision</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Droits notifiés</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Échantillons 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Échantillons prélevés</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Scellements</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Scellements 1–{count}, fin de liste</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Procès-verbal de saisie n°</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Signature ou refus</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Taille, octets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Le dossier et son journal</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>L'image n'est pas dans ce coffre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Heure, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Unité de transport</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d'utilisateur</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Ce que les codes ouvrent</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Actes effectués</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Une fois de nouveaux codes créés, ceux-ci n'ouvrent plus rien. Détruisez l'ancienne feuille.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Quand, où</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Où, quand</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>clé de contrôle différente de la règle usuelle</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>clé de contrôle erronée</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>clé de contrôle erronée, gardée telle que lue</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>rien de consigné</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>numéro fiscal</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} sur {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation>{role} {number}</translation>
    </message>
</context>
<context>
    <name>report_kind</name>
    <message>
        <source>Alert sheet</source>
        <translation>Fiche d'alerte</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Reçu et fiche de remise des objets saisis</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Étiquettes des sacs de scellés</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Procès-verbal de visite</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Extrait du journal</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Planche photographique</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Procès-verbal de saisie</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Irrégularité</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Par exemple GEPTI</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Bag seal</source>
        <translation>Scellé du sac</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>De l'objet</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Son numéro, par exemple 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prélevé</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Trouvé, retiré, apposé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Unité et porte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Apposé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Douane</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Haute sûreté (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Indicatif (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Sûreté (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Cloné</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Altéré</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Mode de dissimulation</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Dissimulation, en clair</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Copies remises à</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Retenu pour expertise</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Mode de détection</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>De la liste de votre unité</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Motifs, en vos propres termes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Personnes et signatures</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Question à l'expert</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Obligatoire : sans motifs écrits, l'affaire est perdue</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Droits notifiés à</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Lieu de dépôt</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Alerte de l'étranger</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Centre national de ciblage</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Sélection aléatoire</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Profil de risque</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Renseignement</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Pas encore signé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 pieds</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>longueur 13,6 m</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 pieds</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 pieds</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>hauteur 4 pieds 3 pouces</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 pieds</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 pieds</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 pieds</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 pieds</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 pieds</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 pieds</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 pieds</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>longueur 7,15 m</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>longueur 7,315 m</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>longueur 7,43 m</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>longueur 7,45 m</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>longueur 7,82 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>hauteur 8 pieds 6 pouces</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>hauteur 8 pieds 6 pouces, largeur &gt; 2,5 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>hauteur 8 pieds 6 pouces, largeur &gt; 8 pieds</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>hauteur 8 pieds</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>longueur 8,1 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>hauteur 9 pieds 6 pouces</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>hauteur 9 pieds 6 pouces, largeur &gt; 2,5 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>hauteur 9 pieds 6 pouces, largeur &gt; 8 pieds</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>hauteur 9 pieds</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>hauteur 9 pieds, largeur &gt; 2,5 m</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>hauteur 9 pieds, largeur &gt; 8 pieds</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>air-surface</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>vrac sec</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>usage général</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>isotherme ou refroidi par groupe amovible</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>marchandise spécifique</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>toit ouvert</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>hauteur &gt; 9 pieds 6 pouces</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>hauteur &gt; 9 pieds 6 pouces, largeur &gt; 2,5 m</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>hauteur &gt; 9 pieds 6 pouces, largeur &gt; 8 pieds</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>plate-forme ou flat rack</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>frigorifique</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>citerne</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>citerne pour vrac sec</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>citerne pour liquides ou gaz</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>hauteur jusqu'à 4 pieds</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>ventilé</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Déchargement</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Transbordement</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Acide acétique</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Anhydride acétique</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Acétone</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Pièces d'aéronefs ou de drones</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Poudre d'aluminium</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Nitrate d'ammonium</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Munitions</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Amphétamine</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Antiquités</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Billets de banque</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Arme d'alarme ou transformée</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>Herbe de cannabis</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>Résine de cannabis</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>Comprimés de captagon</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Caviar et esturgeon</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Charbon de bois</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Produits chimiques contrôlés</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Chlorates ou perchlorates</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Cigarettes</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Vêtements et chaussures</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Cocaïne</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces de monnaie</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Électronique contrôlée</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Matériaux et alliages contrôlés</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Cosmétiques et parfums</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Faux billets</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Détonateurs ou cordeau détonant</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Comprimés de type ecstasy</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Déchets électroniques</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Éphédrine ou pseudoéphédrine</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Alcool éthylique</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Explosifs</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Médicaments falsifiés</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Arme à feu</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Or et métaux précieux</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Héroïne</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Acide chlorhydrique</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Peroxyde d'hydrogène</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Icônes et tableaux</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Ivoire</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Kétamine</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>Khat</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>Animaux vivants</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Grumes et bois sciés</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Machines-outils</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Manuscrits et livres</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Médicaments non enregistrés</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Mercure</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>Méthadone</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>Méthamphétamine</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>Erreur d'espèce tarifaire</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>Morphine</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>Nitazène</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>Acide nitrique</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Nitrométhane</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Opium</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Gaz appauvrissant l'ozone</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P ou ses précurseurs</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Parties d'armes à feu</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Pièces de véhicules volés</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Pesticides</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Téléphones et accessoires</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantes</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Déchets plastiques</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Permanganate de potassium</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Prégabaline</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Sources radioactives</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Tabac brut ou coupé</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Corne de saïga</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Concombres de mer et coquillages</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Capteurs, lasers et optique</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Peaux et fourrures</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Pièces détachées</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Spiritueux</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Bâtonnets à chauffer</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Acide sulfurique</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Cannabinoïde de synthèse</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Cathinone de synthèse</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Toluène</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Jouets</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Marchandises dangereuses non déclarées</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Marchandises non déclarées</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Marchandises sous-évaluées</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Montres et sacs</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Tabac à narguilé</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Vin ou bière</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Transporté par</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Contrôle non concluant, gardé tel que lu</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Quatre caractères, par exemple 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Taille et type</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Navire, train, vol</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ampoules</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>cartons</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>conteneurs</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>cp.</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Fret aérien</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Envoi postal</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Wagon</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Remorque ou semi-remorque</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camion</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Navire</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Moyenne des colis</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Selon marques des colis</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Pesé</translation>
    </message>
</context>
</TS>
